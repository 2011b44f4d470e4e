import type { English } from '#words';

export const en = {
  'usage.title': 'Cynllun: the diagnostics workforce plan for Wales, and the model beneath it.',
  'usage.form': 'Use: npm run -s cynllun -- COMMAND …   ({command} --help tells more)',
  'usage.commands': 'Commands:',
  'usage.operands': 'Use: npm run -s cynllun -- {form} …',
  'usage.options': 'Options:',
  'usage.example': 'Example:',
  'usage.unknown-command': 'There is no command “{value}”.',
  'usage.wrong': '{problem} See: npm run -s cynllun -- {command} --help',
  'usage.option': '“{value}” can’t be used here: {expected}.',
  'usage.needed': 'The option {option} is needed.',
  'usage.value': '{option}: “{value}” is not possible. Give {expected}.',

  'command.project': 'Projects every waiting list of a pack, week by week.',
  'command.forecast':
    'Foretells every list month by month from what lists did before: statistics, not the model of people and tests.',
  'command.backtest':
    'Holds what would have been said in past months against what came, beside simple rivals.',
  'command.calibrate': 'Reads from a pack’s past how its lists move, and shows what was found.',
  'command.check': 'Checks a pack row by row, and the model’s laws on it.',
  'command.serve': 'Serves the pages on this computer.',
  'command.pack': 'Makes a pack from a published file, or seals one you have edited.',
  'command.words': 'Writes all wording to a spreadsheet for translators, or reads it back.',

  'command.export': 'Writes a part of the plan as a file for other people.',
  'command.import':
    'Says what a file would change in the plan, and brings it in: a newer pack, figures, a table. What was changed here is kept.',
  'command.scenario': 'Saves a choice of actions under a name, lists them, or shows one.',
  'command.history': 'Lists the changes of the plan, the latest first.',
  'command.verify': 'Checks that nothing kept has been altered or lost.',
  'command.backup': 'Writes all that is kept to one file.',
  'command.restore': 'Fills an empty store from such a file.',

  'operand.export-kind': 'table: the table of actions, to be edited and brought back',
  'operand.import-kind':
    'pack (a newer pack), table-of-actions, work-plan, dm01, statswales, activity, rooms, staff, establishment, or words (a spreadsheet of wording)',
  'operand.import-place':
    'the file; of a pack its folder, of dm01 also a folder of months, of statswales also the id of a cube',
  'operand.scenario-save': 'keeps the actions named by --actions under this name',
  'operand.scenario-list': 'lists every scenario that is saved',
  'operand.scenario-show': 'shows the actions of one',
  'operand.scenario-name': 'what it is called: up to 60 letters, digits, spaces, dots, dashes',
  'operand.backup-file': 'the file to write, a zip; one that is there already is replaced',
  'operand.restore-file': 'a file that backup wrote; the store must be empty',
  'operand.pack-name':
    'the pack to be made from --source: england-dm01, wales-reconstructed, scotland or wales',

  'option.plan': 'the plan that is kept here (CYNLLUN_DATA or DATABASE_URL), not a pack',
  'option.at': 'the plan as it was at the end of a day, such as 2026-10-31',
  'option.scenario': 'the actions of a saved scenario',
  'option.entity': 'changes of one thing alone: A07, or actions/A07',
  'option.most': 'how many at most, the latest first (50)',
  'option.head': 'a hash that was noted before and must be in the chain',
  'option.on-conflict': 'keep ours or theirs, where both changed the same',
  'option.pack': 'the folder of the pack',
  'option.actions': 'none, all, or ids with commas between: the actions taken to be in force',
  'option.weeks': 'weeks to project, 1 to 260 (156: three years)',
  'option.months': 'months to foretell, 1 to 24 (6)',
  'option.first-origin':
    'the first month from which something is said, such as 2024-09 (the last 24 months that can be)',
  'option.runs': 'futures drawn, 8 to 4096 (64)',
  'option.seed': 'where chance begins (1)',
  'option.measures':
    'with commas between: list, over_target, over_target_share, weeks_over_target, tests, reports, turnaround_days, fte_gap, cost, gap_between_boards',
  'option.measure': 'one measure alone',
  'option.from': 'the last month taken to be known, such as 2024-09',
  'option.out': 'the file to write',
  'option.format': 'xlsx, ods, csv or json; when none is named, by the ending of the file’s name',
  'option.source': 'the published file, .csv or .csv.gz',
  'option.by': 'dm01: add up by commissioner (the usual) or by provider',
  'option.board':
    'activity, rooms, staff, establishment: the health board of a file that names none, such as 7A3',
  'option.programme': 'work-plan: whose plan it is, such as imaging',
  'option.columns':
    'work-plan: what columns are, as “RAG = Status; Gweithgaredd = Action”; kept for the next file of the programme',
  'option.reason': 'why, in your words, for the history of changes (“Figures brought in”)',
  'option.import-out':
    'dm01: the folder of a pack of their own, in which each month takes the place of the same month; without it they go into the plan',
  'option.out-folder': 'the folder to write',
  'option.seal': 'the folder of a pack whose files are right as they are now',
  'option.words-out': 'the spreadsheet to write: .xlsx, .ods or .csv',
  'option.words-plan': 'the texts of the plan that is kept here too (CYNLLUN_DATA or DATABASE_URL)',
  'option.words-in': 'the spreadsheet to read back',
  'option.dry-run': 'say what would change, and change nothing',
  'option.lang': 'the language of messages: en or cy',
  'option.json': 'one JSON document, and nothing else, on standard output',
  'option.help': 'this page',

  'expected.whole': 'a whole number from {low} to {high}',
  'expected.month': 'a month such as 2024-09',
  'expected.day': 'a day such as 2026-10-31',
  'expected.one-of': 'one of: {list}',

  'project.title': '{title}: {weeks} weeks from the end of {month}, {runs} futures',
  'project.headline': '{measure}, all lists, at the end: {p50} (80% interval {p10} to {p90})',
  'project.no-number': '{measure}: not known.',
  'project.not-known-fte_gap':
    '{measure}: not known. The pack does not tell of the people behind every service.',
  'project.not-known-cost':
    '{measure}: not known. The pack does not tell what the actions in force cost, or tells it in prices of different years.',
  'project.not-known-gap_between_boards': '{measure}: not known. It takes two boards with a list.',
  'project.services': {
    one: '{count} service at a board projected. --json or --out FILE.csv gives it week by week.',
    other:
      '{count} services at boards projected. --json or --out FILE.csv gives them week by week.',
  },
  'project.lists': {
    one: '{count} list projected. --json or --out FILE.csv gives it week by week.',
    other: '{count} lists projected. --json or --out FILE.csv gives them week by week.',
  },
  'project.none': 'No list of this pack can be projected from {month}.',
  'project.no-action': 'This pack has no action {value}.',
  'project.no-month': 'There are figures from {first} to {last}; none for {month}.',
  'project.running': 'projecting {done} of {of}',
  'usage.file-needed': 'The name of a file is needed.',
  'read.fault': 'Could not read {file}: {reason}',
  'plan.one-of': 'Give either --pack with a folder, or --plan.',
  'plan.at-needs-plan': '--at goes with --plan.',
  'plan.none-yet': 'There was no plan yet at the end of that day.',
  'store.newer':
    'The plan in {store} was written by a newer version of Cynllun. Use that version, or a backup that this one made.',
  'store.empty': 'No plan is kept in {store}. Is it the right place?',
  'store.closed': 'The plan in {store} could not be opened: {reason}',
  'history.line': '{seq}  {day} {time}  {who}  {cells}  {reason}',
  'history.cells': { one: '{count} cell', other: '{count} cells' },
  'history.erased': 'somebody whose name was erased',
  'history.none': 'No change.',
  'restore.done': {
    one: 'Restored from {file}: {count} change.',
    other: 'Restored from {file}: {count} changes.',
  },
  'scenario.deeds': 'Say save, list or show, and a name.',
  'scenario.name':
    'A scenario can’t be called “{value}”. Use up to 60 letters, digits, spaces, dots, dashes.',
  'scenario.line': {
    one: '{name}: {count} action: {ids}',
    other: '{name}: {count} actions: {ids}',
  },
  'scenario.changed':
    'The scenario {name} was changed by somebody else at the same time. Look, and save again.',
  'scenario.none': 'No scenario is saved.',
  'scenario.unknown': 'No scenario is saved as “{value}”.',
  'scenario.or-actions': 'Give either --scenario or --actions.',
  'written.file': 'Written: {file}',
  'written.fault': 'Could not write {file}: {reason}',
  'trouble.issues': {
    one: '{count} thing to put right; nothing was done:',
    other: '{count} things to put right; nothing was done:',
  },
  'trouble.findings': { one: '{count} finding:', other: '{count} findings:' },
  'trouble.value': 'says “{value}”',
  'trouble.fault': 'A fault of ours, not of your input: {reason}',
  'check.none': 'Nothing to put right.',
  'check.held': 'held',
  'check.broken': 'BROKEN',
  'check.worst': 'worst deviation {worst}',
  'serve.at': 'Cynllun is on {address} — stop it with Ctrl-C',
  'serve.taken': 'Port {port} is in use. Give another: PORT=8081 npm start',
  'serve.port': 'PORT is “{value}”; give a whole number from 0 to 65535.',
  'words.one-way': 'Give either --out or --in.',
  'words.changes': {
    one: '{file}: {count} wording changed.',
    other: '{file}: {count} wordings changed.',
  },
  'words.needs-plan':
    '{file} holds texts of the plan. Nothing was done; read it with --plan, or take those lines out.',
  'words.other-plan':
    '{file} does not say which plan it was written from, or it was another than the one kept here. Nothing was done; write a new spreadsheet with --out FILE --plan.',
  'words.conflicts': {
    one: '{count} text was changed here since the spreadsheet was written. Nothing was done; give --on-conflict ours or theirs, or correct its line:',
    other:
      '{count} texts were changed here since the spreadsheet was written. Nothing was done; give --on-conflict ours or theirs, or correct their lines:',
  },
  'words.conflict-seen': 'when it was written: “{english}” / “{welsh}”',
  'words.conflict-now': 'in the plan now: “{english}” / “{welsh}”',
  'words.conflict-sheet': 'in the spreadsheet: “{english}” / “{welsh}”',
  'words.dry-run': 'Nothing was written (--dry-run).',
  'pack.one-way': 'Give either a name with --source and --out, or --seal alone.',
  'pack.sealed': 'Sealed: {file}',
  'export.kinds': 'Say what is written: {list}',
  'pack.kinds': 'Packs that can be made: {list}',

  'measure.list': 'Patients waiting',
  'measure.over_target': 'Patients waiting longer than the standard',
  'measure.over_target_share': 'Share waiting longer than the standard',
  'measure.weeks_over_target': 'Patient-weeks of waiting longer than the standard, in all',
  'measure.tests': 'Tests a year',
  'measure.reports': 'Reports a year',
  'measure.turnaround_days': 'Turnaround, days',
  'measure.fte_gap': 'Full-time equivalents lacking to keep the standard',
  'measure.cost':
    'Cost of the actions in force so far, in pounds of the price year, discounted at 3.5% a year',
  'measure.gap_between_boards':
    'Gap between boards in the share waiting longer than the standard, percentage points',
  'project.actions': {
    one: 'With {count} action in force: {ids}.',
    other: 'With {count} actions in force: {ids}.',
  },
  'project.no-actions': 'With no action in force.',
  'label.real': 'From published figures.',
  'label.reconstructed': 'Reconstructed from published percentages; not official figures.',
  'label.synthetic': 'Synthetic figures: not real.',
  'label.illustrative': 'Illustrative figures: not real.',
} as const satisfies English;

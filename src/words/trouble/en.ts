import type { FindingCode, IssueCode } from '#domain';
import type { EnglishMessage } from '../message.ts';

/** Each ends with what to do. `{value}` is what the file says, `{expected}` what was expected. */
export const issuesEn = {
  'file-missing':
    'There is no such file. Check its name and folder. If it is a table of a pack, put it back, or take it out of datapackage.json.',
  'file-empty': 'The file is empty. Put back its contents.',
  'file-too-large': 'The file is too large to be read: {value}. The most is {expected}.',
  'file-unreadable': 'The file can’t be read. Check that it is a plain file that you may open.',
  'file-binary': 'The file is not text. Save it as CSV, in UTF-8.',
  'file-damaged':
    'The file is damaged, or made in a way that can’t be trusted. Open it in the program it comes from and save it again.',
  'file-too-heavy':
    'The file asks for more time or memory than a table needs ({expected}). Copy the table alone into a new workbook, or save it as CSV.',
  'file-locked':
    'The file is locked with a password. Open it, take the password off, and save it again.',
  'file-old-office':
    'The file is of a kind that can’t be read here. Open it, and save it as an Excel workbook (.xlsx), a Word document (.docx) or CSV.',
  'file-program': 'The file is a program and not a table. It was not opened: choose another file.',
  'file-pdf':
    'A PDF can’t be read as a table. Open it, copy the table, and paste it; or ask for the file it was made of.',
  'file-picture':
    'The file is a picture, and no figures can be read from it. Ask for the table it shows.',
  'file-not-a-table':
    'There is nothing in the file that can be read as a table. Choose a workbook (.xlsx, .ods), a document (.docx) or CSV.',
  'zip-not-one-file':
    'The zip holds more than one file. Unpack it, and bring in the files one by one.',
  'no-table':
    'There is no table in the document. Put the text in a table, or copy it into a workbook.',
  encoding: 'The text is not UTF-8. Save the file again as “CSV UTF-8”.',
  'descriptor-invalid': 'datapackage.json is not as it should be: expected {expected}.',
  'column-missing': 'A column is missing. The headings needed are: {expected}.',
  'column-unknown':
    'No such column is known: “{value}”. Rename it or take it out. The headings are: {expected}.',
  'column-repeated': 'The heading “{value}” stands twice. Keep one.',
  'row-length':
    'The row has {value} cells; its heading has {expected}. Look for a comma or a quote too many.',
  'quote-unclosed': 'A quotation mark is opened and never closed. Close it, or take it out.',
  'too-many-rows': 'There are more rows than can be read: {expected}.',
  'value-missing': 'The cell is empty. Give {expected}.',
  'not-a-number': '“{value}” is not a number. Give {expected}.',
  'not-a-whole-number':
    '“{value}” is not a whole number. Give {expected}, without a comma or a point.',
  'out-of-range': '“{value}” is outside what is possible. Give {expected}.',
  'not-a-month': '“{value}” is not a month. Give it as 2025-09.',
  'not-a-date': '“{value}” is not a date. Give it as 2025-09-30.',
  'not-allowed': '“{value}” is not one of the words allowed. Give one of: {expected}.',
  'not-an-action-code':
    '“{value}” is not a code for an action. Give one such as {expected}: a capital A and two or three figures; a part of an action adds a dot and a number.',
  'unknown-id': '“{value}” is not listed in {expected}. Correct it, or add it there.',
  'retired-id': '“{value}” is retired. Name another in its place, or bring it back first.',
  'pack-older':
    'The plan already rests on version {expected}: an older pack would take back what the newer one brought.',
  'duplicate-key': 'This row has the same key as an earlier one: {value}. Keep one of them.',
  'total-differs': 'The total is {value}, but the bands sum to {expected}. Correct one of them.',
  'bands-incomplete':
    'The bands leave some waits out, or count some twice: {expected}. Fill the bands so that each wait is in one.',
  'order-of-range': '{value} is out of order. It must be {expected}.',
  'needed-row-missing': 'A row that is needed is not there: {expected}. Add it.',
  'no-row-to-take':
    'There is no row here that the plan can take: either none stands beneath the headings, or none is of a board and a service of the plan. Check that it is the right file, with all of its rows.',
  'programme-not-said':
    'Nothing says which programme this action is of. Choose the programme and have the file read again, or give the table a column “Programme”, with one of: {expected}.',
  'month-gap': 'A month is missing before this one: {expected}.',
  formula: 'The cell holds a formula. Put its value there.',
  'places-differ':
    'The places in braces are not those of the English: {expected}. Keep each of them as it is.',
  'row-missing-since-sealed':
    'The row {expected} was there when the pack was sealed, and is gone. Put it back, or seal the pack again.',
  'row-changed-since-sealed':
    'The row {expected} has changed since the pack was sealed. Put it back as it was, or seal the pack again.',
  'row-added-since-sealed':
    'The row {expected} was not there when the pack was sealed. Take it out, or seal the pack again.',
  'text-emptied':
    'There was a text here, and it would be empty. Write one, or put back what it said.',
  'character-not-kept':
    'The text holds an invisible character that can’t be kept. Take it out, or write the text again.',
  'request-not-open':
    'Request {value} is not waiting for a decision: someone has decided it, or there is none. Look at it again.',
  'position-unknown':
    'The plan has no change {value}: an earlier copy of it may have been restored. Open the page again.',
  'backup-unreadable':
    'This is not a backup of a plan, or it can no longer be opened. Choose another file.',
  'backup-damaged':
    'This part of the backup is not as it was written, so nothing was restored. Use another backup.',
  'backup-newer':
    'A newer version of Cynllun wrote this, in format {value}; this version reads up to {expected}. Use the newer version.',
  'store-not-empty':
    'The store already holds something, and nothing of it was changed. Restore into an empty store.',
  'store-damaged':
    'The store no longer holds what was kept, so no backup was made. Run verify to see where, and restore the latest backup into an empty store.',
} as const satisfies Readonly<Partial<Record<IssueCode, string>>>;

export const findingsEn = {
  'changed-since-sealed':
    'The files are no longer those the pack was sealed with: someone has edited them since. If the edits are right, seal it again (pack --seal).',
  'never-sealed':
    'The pack was never sealed, so nothing tells whether its files are those that somebody checked. If they are right, seal it (pack --seal).',
  'trained-no-post': {
    one: '{count} person trained finds no post and gives up. Fund a post, or train fewer.',
    other: '{count} people trained find no post and give up. Fund posts, or train fewer.',
  },
  'nobody-to-teach':
    'Trainers lack {share} % of the hours that those in training are due. Find trainers, or take fewer in.',
  'unscheduled-diverted': {
    one: '{count} urgent test can’t be done here and goes elsewhere. Add people or rooms.',
    other: '{count} urgent tests can’t be done here and go elsewhere. Add people or rooms.',
  },
  'load-at-or-above-1':
    'More comes than can be done: {load} for each test done. The list has no end unless people or rooms are added.',
  'lever-on-nothing':
    'The lever moves nothing of the model. Name boards, services or groups that are there.',
  'law-broken': 'The law {law} does not hold for this pack: worst deviation {worst}.',
  'row-missing-since-sealed':
    'The row {value} was there when the pack was sealed, and is gone. Put it back, or seal the pack again.',
  'row-changed-since-sealed':
    'The row {value} has changed since the pack was sealed. Put it back as it was, or seal the pack again.',
  'row-added-since-sealed':
    'The row {value} was not there when the pack was sealed. Take it out, or seal the pack again.',
  'milestones-number': 'Milestones: {number}. Give the action two to four.',
  'outside-action':
    'The date, {date}, lies outside the action’s time, {from} to {to}. Move one of them.',
  'dates-out-of-order': '{to} does not come after {from}. Correct one of the dates.',
  'term-differs':
    'The action ends on {date}, but one of its term ends between {from} and {to}. Correct the term or the date.',
  'lever-missing':
    'The action says that it has levers, and has none. Add one, or call it enabling.',
  'lever-on-enabling':
    'The action {action} is called enabling, which claims no effect. Take the lever out, or say that the action has levers.',
  'cost-out-of-order': 'The low cost, {low}, is above the high cost, {high}. Correct one of them.',
  'leading-theme': 'Leading themes in crosswalk.csv: {number}. Let exactly one theme lead.',
  'lead-not-a-theme': 'Only a theme can lead, and {item} is not one. Say no in its row.',
  'no-priority': 'crosswalk.csv holds the action against no priority. Add a row for one.',
  'no-principle': 'crosswalk.csv holds the action against no principle. Add a row for one.',
  'not-a-priority': 'An objective serves a priority, and {item} is not one. Name a priority.',
  'lever-subject':
    'The verb {verb} needs a subject from {expected}, and “{value}” is not there. Name one that is.',
  'lever-subject-unused':
    'The verb {verb} takes no subject, so “{value}” would do nothing. Take it out.',
  'lever-names-nobody': 'The verb {verb} needs to know which {column} it is for. Name them.',
  'lever-in-vain':
    'The verb {verb} finds nothing to move of: {value}. Name what is there, or take it out.',
  'journey-unknown':
    'It sends patients to {to}, and how far they have to go from {from} is not known. Add a row to travel.csv for each of these boards.',
  'amounts-out-of-order':
    'The amounts are {value}. They must rise from low to high: put them in order.',
  'amount-out-of-range': '{value} is outside what the verb {verb} can do. Give {expected}.',
  'organisation-unnamed': 'The organisation has no name. Add one to organisation-names.csv.',
  'names-do-not-follow':
    'This name begins on {from}, but the one before it ends on {to}. Let one begin where the other ends.',
  'board-not-an-organisation':
    'No organisation has this board’s code. Add it to organisations.csv.',
  'board-name-differs':
    'The board is called “{value}” here and “{expected}” in organisation-names.csv. Call it the same in both.',
  'shares-sum': 'The shares sum to {sum}. They must sum to 1: correct them.',
  'document-unanswered':
    'No action answers the document, and no gap is stated. Name an action, or say what is missing.',
  'document-gap-answered':
    'The document is answered by {value}, and yet a gap is stated. Keep one of the two.',
  'signal-unanswered':
    'The signal calls for action, and names none. Name one, or change the response.',
  'line-unexplained':
    'The line stands for no service, and does not say why. Name services, or give the reason.',
  'programme-unshared':
    'No board has a share of the programme {programme}, so nobody trained would reach one. Add its rows to shares.csv.',
  'places-out-of-order':
    'Recommended {recommended}, approved {approved}, filled {filled}: none can be more than the one before it. Correct them.',
  'pipeline-without-places':
    'The pipeline has no places in any year. Add rows to places.csv, or take it out.',
  'course-leads-nowhere': 'The course leads from {group} to {group}. Name another group.',
  'service-without-test':
    'The service is given at boards, and needs.csv has no test for it. Add what a test needs.',
  'role-without-fill': 'No group can fill the role. Add a row to fills.csv, or take the role out.',
  'preference-twice':
    'Another group of the role has the preference {preference}. Say which is asked first.',
  'posts-unlike-people':
    'There are {posts} funded posts and {people} full-time equivalents in post. Check both figures.',
  'tests-without-list':
    'Tests are counted here, and there is no waiting list of them. Put back its rows in lists.csv, or take these out.',
  'names-retired':
    'The row names {value}, which is retired: it is told as though it did not. Take the name out, or bring {value} back.',
  'parts-differ':
    'The file gives a total of {total}, but the parts sum to {parts}. The parts are kept; ask the publisher which is right.',
  'life-status':
    'The stage of life is {life}, and the status {status}. At that stage the status can be {expected}: change one of them.',
  'into-missing':
    'The stage of life is {life}, and no action is named that goes on with it. Name one, or more.',
  'into-unused':
    'The action goes into {value}, but its stage of life is {life}. Say that it was merged, split or superseded, or name none.',
  'into-circle':
    'The action goes into {value}, and from there back into itself. Name an action that goes on.',
  'part-without-whole':
    'The action is a part of {value}, and there is no such action. Add it, or give this one another code.',
  'forecast-done':
    'The milestone was done on {date}, and yet has a day on which it is expected. Take that day out.',
  'complete-not-done':
    'The action {action} is complete, and this milestone has no day on which it was done. Give the day, or correct the status.',
  'status-unexplained': 'The status {status} has no row, so nobody knows what it means. Add it.',
  'waits-elsewhere':
    'The lever waits for {value}, which is no milestone of its action, {action}. Name one that is, or none.',
  'group-without-work':
    'The group fills no role, teaches nobody and takes no course. Add it to fills.csv, or take the row out.',
  'macros-ignored': 'The file holds macros. They were neither run nor read.',
  'changes-tracked':
    'The document has tracked changes: what was put in is read, what was struck out is not. Look whether that is what was meant.',
  'sheet-hidden':
    'The sheet “{value}” is hidden, and was not read. Show it and save the file again if it is needed.',
  'sheet-not-read':
    'The sheet “{value}” was not read. Bring it in as a file of its own if it is needed.',
  'letters-lost': {
    one: 'In {count} cell a question mark stands inside a word, as in “{value}”: a letter such as ŵ or ŷ may have been lost. Save the file again as “CSV UTF-8” or .xlsx.',
    other:
      'In {count} cells a question mark stands inside a word, as in “{value}”: letters such as ŵ or ŷ may have been lost. Save the file again as “CSV UTF-8” or .xlsx.',
  },
} as const satisfies Readonly<Partial<Record<FindingCode, EnglishMessage>>>;

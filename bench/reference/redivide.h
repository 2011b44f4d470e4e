/* src/engine/state-table, src/engine/flows: lay, table, redivide. */

static const double none = 1e-12;

struct table {
  int rows, width, first_choice, row, column;
  int stage, fill, first, start, end, limit; /* in hand while it is written down */
  double *cells;                             /* by row and column */
  double *value, *cost, *unit;
  int *row_is, *column_is, *row_of, *column_of, *effective;
  char *limits;
};

static void size_of(const struct model *m, int component, int *rows, int *width) {
  int first = m->work_first_of_component[component], end = m->work_first_of_component[component + 1];
  *rows = m->work_first_resource[component + 1] - m->work_first_resource[component];
  *width = 1 + end - first;
  for (int at = first; at < end; at++) {
    int stage = m->work_component_stages[at];
    for (int need = m->work_first_need[stage]; need < m->work_first_need[stage + 1]; need++) {
      int options = m->work_first_option[need + 1] - m->work_first_option[need];
      if (options < 2) continue;
      *rows += 1 + options;
      *width += options - 1;
    }
  }
}

static struct table new_table(const struct model *m) {
  int rows = 0, width = 0, cells = 0, options = options_of(m);
  for (int component = 0; component < m->work_components; component++) {
    int r, w;
    size_of(m, component, &r, &w);
    if (r > rows) rows = r;
    if (w > width) width = w;
    if (r * w > cells) cells = r * w;
  }
  return (struct table){
      .cells = reals(cells), .value = reals(rows), .cost = reals(width),
      .unit = reals(m->work_resources),
      .row_is = room(rows, sizeof(int)), .column_is = room(width, sizeof(int)),
      .row_of = room(m->work_resources, sizeof(int)), .column_of = room(options, sizeof(int)),
      .effective = room(width, sizeof(int)), .limits = room(m->work_resources, 1),
  };
}

/* Where the cells of a new row begin. */
static int begin_row(struct table *t, int is) {
  int start = t->rows * t->width;
  memset(t->cells + start, 0, (size_t)t->width * sizeof *t->cells);
  t->value[t->rows] = 0;
  t->row_is[t->rows++] = is;
  return start;
}

static int can_give(const struct model *m, const struct state *s, int o) {
  return s->before[m->work_resource[o]] > 0 && s->scope[o] > 0;
}

static void lay_hours(const struct model *m, struct state *s, struct table *t, int component) {
  int end = m->work_first_resource[component + 1];
  for (int at = m->work_first_resource[component]; at < end; at++) {
    int resource = m->work_component_resources[at];
    t->limits[resource] = 0;
    if (s->before[resource] <= 0) continue;
    t->row_of[resource] = begin_row(t, resource);
    t->value[t->rows - 1] = s->before[resource];
  }
}

static void lay_option(const struct model *m, struct state *s, struct table *t, int o) {
  double offered = s->offered[t->stage];
  double *own = t->cells + t->row_of[m->work_resource[o]];
  if (t->first < 0) {
    t->first = o;
    own[t->fill] -= s->pace[o] * offered;
    return;
  }
  int column = t->end++;
  t->column_of[o] = column;
  t->column_is[column] = m->work_resources + o;
  t->cost[column] = offered * (o - t->first);
  own[column] -= s->pace[o] * offered;
  t->cells[t->row_of[m->work_resource[t->first]] + column] += s->pace[t->first] * offered;
}

static void take_from_limit(struct table *t, int o) {
  double *limit = t->cells + t->limit;
  if (o != t->first) {
    limit[t->column_of[o]] -= 1;
    return;
  }
  limit[t->fill] -= 1;
  for (int column = t->start; column < t->end; column++) limit[column] += 1;
}

static void lay_limits(const struct model *m, struct state *s, struct table *t, int need) {
  t->limit = -1;
  for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
    if (!m->work_continues[o]) t->limit = -1;
    if (s->scope[o] >= 1 || !can_give(m, s, o)) continue;
    if (t->limit < 0) {
      t->limit = begin_row(t, m->work_resources + options_of(m) + o);
      t->cells[t->limit + t->fill] = s->scope[o];
    }
    take_from_limit(t, o);
  }
}

static void lay_need(const struct model *m, struct state *s, struct table *t, int need) {
  t->first = -1;
  t->start = t->end;
  for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
    if (can_give(m, s, o)) lay_option(m, s, t, o);
  }
  if (t->end == t->start) return;
  int row = begin_row(t, m->work_resources + t->first);
  t->cells[row + t->fill] = 1;
  for (int column = t->start; column < t->end; column++) t->cells[row + column] = -1;
  lay_limits(m, s, t, need);
}

static int choices_of(const struct model *m, const struct state *s, int stage) {
  int choices = 0;
  for (int need = m->work_first_need[stage]; need < m->work_first_need[stage + 1]; need++) {
    choices--;
    for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
      choices += can_give(m, s, o);
    }
  }
  return choices;
}

static int begin_table(const struct model *m, struct state *s, struct table *t, int component) {
  int choices = 0, fills = 0, end = m->work_first_of_component[component + 1];
  for (int at = m->work_first_of_component[component]; at < end; at++) {
    int stage = m->work_component_stages[at];
    if (s->fill[stage] == 0) continue;
    t->column_is[++fills] = stage;
    choices += choices_of(m, s, stage);
  }
  t->rows = 0;
  t->first_choice = t->end = 1 + fills;
  t->width = 1 + fills + choices;
  return choices > 0;
}

static void level(const struct model *m, struct table *t) {
  for (int row = 0; row < t->rows; row++) {
    double *cells = t->cells + row * t->width, widest = 0;
    for (int at = 1; at < t->width; at++) {
      widest = most(widest, cells[at] < 0 ? -cells[at] : cells[at]);
    }
    if (t->row_is[row] >= m->work_resources || widest == 0) widest = 1;
    else t->unit[t->row_is[row]] = widest;
    t->value[row] /= widest;
    for (int at = 1; at < t->width; at++) cells[at] /= widest;
    for (int at = 1; at < t->first_choice; at++) cells[0] += cells[at];
  }
}

static int lay(const struct model *m, struct state *s, struct table *t, int component) {
  if (!begin_table(m, s, t, component)) return 0;
  lay_hours(m, s, t, component);
  for (t->fill = 1; t->fill < t->first_choice; t->fill++) {
    t->stage = t->column_is[t->fill];
    int end = m->work_first_need[t->stage + 1];
    for (int need = m->work_first_need[t->stage]; need < end; need++) lay_need(m, s, t, need);
  }
  level(m, t);
  return 1;
}

static double rise_to(struct table *t, double rise) {
  t->row = -1;
  for (int row = 0; row < t->rows; row++) {
    double rate = t->cells[row * t->width];
    if (rate >= -none) continue;
    double reach = t->value[row] / -rate;
    int tie = reach == rise && t->row >= 0 && t->row_is[row] < t->row_is[t->row];
    if (reach >= rise && !tie) continue;
    rise = reach;
    t->row = row;
  }
  for (int row = 0; row < t->rows; row++) {
    double before = t->value[row], after = before + t->cells[row * t->width] * rise;
    t->value[row] = after <= before * used_up ? 0 : after;
  }
  if (t->row >= 0) t->value[t->row] = 0;
  return rise;
}

static int find_column(struct table *t) {
  double cheapest = 1 / 0.0, *cells = t->cells + t->row * t->width;
  t->column = -1;
  for (int column = t->first_choice; column < t->width; column++) {
    if (cells[column] <= none) continue;
    double price = t->cost[column] / cells[column];
    int tie = price == cheapest && t->column_is[column] < t->column_is[t->column];
    if (price >= cheapest && !tie) continue;
    cheapest = price;
    t->column = column;
  }
  return t->column >= 0;
}

static int turn_row(struct table *t) {
  double *cells = t->cells + t->row * t->width, gain = cells[t->column];
  int count = 0, was = t->row_is[t->row];
  cells[t->column] = -1;
  for (int at = 0; at < t->width; at++) {
    if (cells[at] == 0) continue;
    cells[at] = -cells[at] / gain;
    t->effective[count++] = at;
  }
  t->row_is[t->row] = t->column_is[t->column];
  t->column_is[t->column] = was;
  return count;
}

static void change_places(struct table *t) {
  int count = turn_row(t);
  const double *turned = t->cells + t->row * t->width;
  for (int other = 0; other < t->rows; other++) {
    double *cells = t->cells + other * t->width, factor = cells[t->column];
    if (other == t->row || factor == 0) continue;
    cells[t->column] = 0;
    for (int each = 0; each < count; each++) {
      int at = t->effective[each];
      cells[at] += factor * turned[at];
    }
  }
  double price = t->cost[t->column];
  t->cost[t->column] = 0;
  for (int at = t->first_choice; at < t->width; at++) {
    t->cost[at] = most(0, t->cost[at] + price * turned[at]);
  }
}

static void mark_limits(const struct model *m, struct table *t) {
  int own = t->row_is[t->row];
  if (own < m->work_resources) t->limits[own] = 1;
  for (int column = t->first_choice; column < t->width; column++) {
    int is = t->column_is[column];
    if (is < m->work_resources && t->cells[t->row * t->width + column] < -none) t->limits[is] = 1;
  }
}

static int limit_of(const struct model *m, const struct state *s, const struct table *t, int need) {
  int limit = NOBODY_CAN, counted = 0;
  double widest = 0, others = 0;
  for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
    if (!m->work_continues[o]) counted = 0;
    int resource = m->work_resource[o];
    if (s->before[resource] > 0 && !t->limits[resource]) {
      if (!counted) others += s->scope[o];
      counted = 1;
    } else if (s->scope[o] >= widest) {
      limit = resource;
      widest = s->scope[o];
    }
  }
  return others >= 1 - used_up ? NOBODY_CAN : limit;
}

static int limit_of_stage(const struct model *m, const struct state *s, const struct table *t, int stage) {
  for (int need = m->work_first_need[stage]; need < m->work_first_need[stage + 1]; need++) {
    int limit = limit_of(m, s, t, need);
    if (limit != NOBODY_CAN) return limit;
  }
  return NOBODY_CAN;
}

static int stop_fills(const struct model *m, struct state *s, struct table *t, double reached) {
  int stopped = 0;
  mark_limits(m, t);
  for (int column = 1; column < t->first_choice; column++) {
    int stage = t->column_is[column];
    if (stage < 0 || t->cells[t->row * t->width + column] >= -none) continue;
    s->fill[stage] = reached;
    s->binds[stage] = limit_of_stage(m, s, t, stage);
    t->column_is[column] = -1;
    for (int row = 0; row < t->rows; row++) {
      t->cells[row * t->width] -= t->cells[row * t->width + column];
    }
    stopped++;
  }
  t->cells[t->row * t->width] = 0;
  return stopped;
}

static void finish_and_give_back(const struct model *m, struct state *s, const struct table *t) {
  for (int column = 1; column < t->first_choice; column++) {
    int stage = t->column_is[column];
    if (stage < 0) continue;
    s->fill[stage] = 1;
    s->binds[stage] = NOTHING_BINDS;
  }
  for (int row = 0; row < t->rows; row++) {
    int is = t->row_is[row];
    if (is < m->work_resources) s->left[is] = t->value[row] * t->unit[is];
  }
  for (int column = t->first_choice; column < t->width; column++) {
    int is = t->column_is[column];
    if (is < m->work_resources) s->left[is] = 0;
  }
}

static int can_move(const struct model *m, const struct state *s, int need) {
  int gone = 0;
  for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
    if (!can_give(m, s, o)) continue;
    if (gone) return 1;
    gone = s->left[m->work_resource[o]] == 0;
  }
  return 0;
}

static int any_can_move(const struct model *m, const struct state *s, int component) {
  int end = m->work_first_of_component[component + 1];
  for (int at = m->work_first_of_component[component]; at < end; at++) {
    int stage = m->work_component_stages[at];
    if (s->fill[stage] == 0) continue;
    for (int need = m->work_first_need[stage]; need < m->work_first_need[stage + 1]; need++) {
      if (can_move(m, s, need)) return 1;
    }
  }
  return 0;
}

static int redivide(const struct model *m, struct state *s, int component) {
  struct table *t = s->table;
  if (!any_can_move(m, s, component) || !lay(m, s, t, component)) return 0;
  int rising = t->first_choice - 1, turns = t->rows * t->width;
  double reached = 0;
  while (rising > 0) {
    reached += rise_to(t, 1 - reached);
    if (t->row < 0) break;
    if (turns-- > 0 && find_column(t)) change_places(t);
    else rising -= stop_fills(m, s, t, reached);
  }
  finish_and_give_back(m, s, t);
  return 1;
}

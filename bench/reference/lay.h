/* src/engine/flows/lay.ts: who does what in a component, so written that it can be divided anew. */

static int begin_row(struct table *t, int is) {
  int row = t->rows++;
  memset(t->cells + row * t->width, 0, (size_t)t->width * sizeof(double));
  t->value[row] = 0;
  t->row_is[row] = is;
  return row * t->width;
}

static void lay_hours(const struct model *m, struct state *s, int component) {
  struct table *t = s->table;
  for (int at = m->work_first_resource[component]; at < m->work_first_resource[component + 1];
       at++) {
    int resource = m->work_component_resources[at];
    t->limits[resource] = 0;
    if (s->before[resource] <= 0) continue;
    t->row_of[resource] = begin_row(t, resource);
    t->value[t->rows - 1] = s->before[resource];
  }
}

static int can_give(const struct model *m, const struct state *s, int option) {
  return s->before[m->work_resource[option]] > 0 && s->scope[option] > 0;
}

static double hours_for(const struct model *m, const struct state *s, int option) {
  int stage = s->table->stage;
  return m->work_hours[option] * s->minutes_factor[stage] * s->offered[stage];
}

static void lay_option(const struct model *m, struct state *s, int option) {
  struct table *t = s->table;
  int own = t->row_of[m->work_resource[option]];
  if (t->first < 0) {
    t->first = option;
    t->cells[own + t->fill] -= hours_for(m, s, option);
    return;
  }
  int column = t->end++;
  t->column_of[option] = column;
  t->column_is[column] = m->work_resources + option;
  t->cost[column] = s->offered[t->stage] * (option - t->first);
  t->cells[own + column] -= hours_for(m, s, option);
  t->cells[t->row_of[m->work_resource[t->first]] + column] += hours_for(m, s, t->first);
}

static int begin_limit(const struct model *m, struct state *s, int option) {
  struct table *t = s->table;
  int row = begin_row(t, m->work_resources + options_of(m) + option);
  t->cells[row + t->fill] = s->scope[option];
  return row;
}

static void take_from_limit(struct table *t, int option) {
  if (option != t->first) {
    t->cells[t->limit + t->column_of[option]] -= 1;
    return;
  }
  t->cells[t->limit + t->fill] -= 1;
  for (int at = t->start; at < t->end; at++) t->cells[t->limit + at] += 1;
}

static void lay_need(const struct model *m, struct state *s, int need) {
  struct table *t = s->table;
  int first = m->work_first_option[need], last = m->work_first_option[need + 1];
  t->first = -1;
  t->start = t->end;
  for (int o = first; o < last; o++) {
    if (can_give(m, s, o)) lay_option(m, s, o);
  }
  if (t->end == t->start) return;
  int row = begin_row(t, m->work_resources + t->first);
  t->cells[row + t->fill] = 1;
  for (int at = t->start; at < t->end; at++) t->cells[row + at] = -1;
  t->limit = -1;
  for (int o = first; o < last; o++) {
    if (!m->work_continues[o]) t->limit = -1;
    if (s->scope[o] >= 1 || !can_give(m, s, o)) continue;
    if (t->limit < 0) t->limit = begin_limit(m, s, o);
    take_from_limit(t, o);
  }
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

static int begin_table(const struct model *m, struct state *s, int component) {
  struct table *t = s->table;
  int choices = 0, fills = 0;
  for (int at = m->work_first_of_component[component];
       at < m->work_first_of_component[component + 1]; at++) {
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

/* All fills rise with the level; a resource's row is told in what the column that takes most of it takes. */
static void level(const struct model *m, struct table *t) {
  for (int row = 0; row < t->rows; row++) {
    double *cells = t->cells + row * t->width, largest = 0;
    for (int at = 1; at < t->width; at++) largest = most(largest, fabs(cells[at]));
    int is = t->row_is[row];
    if (is >= m->work_resources || largest == 0) largest = 1;
    else t->unit[is] = largest;
    t->value[row] /= largest;
    for (int at = 1; at < t->width; at++) cells[at] /= largest;
    for (int at = 1; at < t->first_choice; at++) cells[0] += cells[at];
  }
}

static int lay(const struct model *m, struct state *s, int component) {
  struct table *t = s->table;
  if (!begin_table(m, s, component)) return 0;
  lay_hours(m, s, component);
  for (int fill = 1; fill < t->first_choice; fill++) {
    t->fill = fill;
    t->stage = t->column_is[fill];
    for (int need = m->work_first_need[t->stage]; need < m->work_first_need[t->stage + 1];
         need++) {
      lay_need(m, s, need);
    }
  }
  level(m, t);
  return 1;
}

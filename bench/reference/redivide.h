/* src/engine/flows/redivide.ts: who does what divided anew, where somebody who is used up has others beside them. */

static void mark_limits(const struct model *m, struct table *t) {
  int own = t->row_is[t->row];
  if (own < m->work_resources) t->limits[own] = 1;
  for (int column = t->first_choice; column < t->width; column++) {
    int is = t->column_is[column];
    if (is < m->work_resources && t->cells[t->row * t->width + column] < -none) t->limits[is] = 1;
  }
}

static int limit_of(const struct model *m, const struct state *s, int need) {
  int limit = NOBODY_CAN, counted = 0;
  double widest = 0, others = 0;
  for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
    int resource = m->work_resource[o];
    if (!m->work_continues[o]) counted = 0;
    if (s->before[resource] > 0 && !s->table->limits[resource]) {
      if (!counted) others += s->scope[o];
      counted = 1;
    } else if (s->scope[o] >= widest) {
      limit = resource;
      widest = s->scope[o];
    }
  }
  return others >= 1 - used_up ? NOBODY_CAN : limit;
}

static int stopper_anew(const struct model *m, const struct state *s, int stage) {
  for (int need = m->work_first_need[stage]; need < m->work_first_need[stage + 1]; need++) {
    int limit = limit_of(m, s, need);
    if (limit != NOBODY_CAN) return limit;
  }
  return NOBODY_CAN;
}

static int stop_fills(const struct model *m, struct state *s) {
  struct table *t = s->table;
  int stopped = 0;
  mark_limits(m, t);
  for (int column = 1; column < t->first_choice; column++) {
    int stage = t->column_is[column];
    if (stage < 0 || t->cells[t->row * t->width + column] >= -none) continue;
    s->fill[stage] = s->reached;
    s->binds[stage] = stopper_anew(m, s, stage);
    t->column_is[column] = -1;
    stop_fill(t, column);
    stopped++;
  }
  t->cells[t->row * t->width] = 0;
  return stopped;
}

static void finish(const struct model *m, struct state *s) {
  struct table *t = s->table;
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
    int resource = m->work_resource[o];
    if (s->before[resource] == 0 || s->scope[o] == 0) continue;
    if (gone) return 1;
    gone = s->left[resource] == 0;
  }
  return 0;
}

static int any_can_move(const struct model *m, const struct state *s, int component) {
  for (int at = m->work_first_of_component[component];
       at < m->work_first_of_component[component + 1]; at++) {
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
  if (!any_can_move(m, s, component) || !lay(m, s, component)) return 0;
  int rising = t->first_choice - 1, turns = t->rows * t->width;
  s->reached = 0;
  while (rising > 0) {
    s->reached += rise_to(t, 1 - s->reached);
    if (t->row < 0) break;
    if (turns > 0 && find_column(t)) {
      change_places(t);
      turns--;
    } else {
      rising -= stop_fills(m, s);
    }
  }
  finish(m, s);
  return 1;
}

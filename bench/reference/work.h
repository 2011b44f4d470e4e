/* src/engine/flows: report, share. */

enum { UNSCHEDULED, URGENT, PLANNED, ROUTINE };

static double done_of(const struct state *s, int stage) {
  double done = s->bought[stage];
  for (int tier = 0; tier < TIERS; tier++) done += s->done[stage][tier];
  return done;
}

static void request(const struct model *m, struct state *s, int week) {
  for (int stage = 0; stage < m->work_stages; stage++) {
    if (m->work_list[stage] >= 0 || m->work_upstream[stage] >= 0) continue;
    s->arrived[stage] = m->requests[week * m->work_stages + stage];
    s->queue[stage] += s->arrived[stage];
  }
}

static void queue(const struct model *m, struct state *s) {
  for (int stage = 0; stage < m->work_stages; stage++) {
    if (m->work_list[stage] >= 0) continue;
    int before = m->work_upstream[stage];
    s->queue[stage] -= done_of(s, stage);
    if (before < 0) continue;
    s->arrived[stage] = done_of(s, before);
    s->queue[stage] += s->arrived[stage];
  }
}

/* Each stage's work by tier; reports and laboratory work are of the urgent tier. */
static void ask_stages(const struct model *m, struct state *s, int week) {
  for (int stage = 0; stage < m->work_stages; stage++) {
    int list = m->work_list[stage], at = week * m->lists + list;
    double *asked = s->asked[stage];
    double waits = list < 0 ? s->queue[stage] : s->routine_waiting[list];
    s->bought[stage] = least(m->work_outsourced[week * m->work_stages + stage], waits);
    if (list < 0) {
      asked[URGENT] = waits - s->bought[stage];
      continue;
    }
    asked[UNSCHEDULED] = m->unscheduled[at];
    asked[URGENT] = s->urgent_waiting[list];
    asked[PLANNED] = m->planned[at] + s->overdue[list];
    asked[ROUTINE] = waits - s->bought[stage];
  }
}

static void give_tests(const struct model *m, struct state *s, int week) {
  for (int stage = 0; stage < m->work_stages; stage++) {
    int list = m->work_list[stage];
    if (list < 0) continue;
    int at = week * m->lists + list;
    const double *done = s->done[stage];
    struct list_flow *flow = s->flow + list;
    flow->unscheduled = done[UNSCHEDULED];
    flow->diverted = m->unscheduled[at] - done[UNSCHEDULED];
    flow->urgent = done[URGENT];
    flow->planned = done[PLANNED];
    flow->routine = done[ROUTINE] + s->bought[stage];
    flow->unused = 0;
    s->overdue[list] = m->planned[at] + s->overdue[list] - done[PLANNED];
  }
}

/* All tiers before routine as one, if there are hours for all of it. */
static int do_together(const struct model *m, struct state *s, int component) {
  int first = m->work_first_of_component[component];
  int end = m->work_first_of_component[component + 1];
  for (int at = first; at < end; at++) {
    int stage = m->work_component_stages[at];
    const double *asked = s->asked[stage];
    s->offered[stage] = asked[UNSCHEDULED] + asked[URGENT] + asked[PLANNED];
  }
  if (!fill_whole(m, s, component)) return 0;
  for (int at = first; at < end; at++) {
    int stage = m->work_component_stages[at];
    memcpy(s->done[stage], s->asked[stage], ROUTINE * sizeof(double));
  }
  return 1;
}

static void do_tier(const struct model *m, struct state *s, int component, int tier) {
  int first = m->work_first_of_component[component];
  int end = m->work_first_of_component[component + 1];
  for (int at = first; at < end; at++) {
    int stage = m->work_component_stages[at];
    s->offered[stage] = s->asked[stage][tier];
  }
  fill_component(m, s, component);
  for (int at = first; at < end; at++) {
    int stage = m->work_component_stages[at];
    s->done[stage][tier] = s->offered[stage] * s->fill[stage];
  }
}

static void share(const struct model *m, struct state *s, int week) {
  ask_stages(m, s, week);
  s->scope = m->work_scope + week * options_of(m);
  s->minutes_factor = m->work_minutes_factor + week * m->work_stages;
  for (int stage = 0; stage < m->work_stages; stage++) s->binds[stage] = NOTHING_BINDS;
  for (int component = 0; component < m->work_components; component++) {
    divide_component(m, s, component);
    int tier = do_together(m, s, component) ? ROUTINE : UNSCHEDULED;
    for (; tier < TIERS; tier++) do_tier(m, s, component, tier);
  }
  give_tests(m, s, week);
}

/* src/engine/flows: report, share, fill; redivide.h for the rest. */

enum { UNSCHEDULED, URGENT, PLANNED, ROUTINE };
enum { NOTHING_BINDS = -1, NOBODY_CAN = -2 };

static const double used_up = 1e-12;

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

/* What stops a need: of those used up, whoever may do most of the work. */
static int stopper_of(const struct model *m, const struct state *s, int need) {
  int stopper = NOBODY_CAN;
  double widest = 0;
  for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
    int resource = m->work_resource[o];
    if (s->left[resource] > 0 || s->scope[o] < widest) continue;
    stopper = resource;
    widest = s->scope[o];
  }
  return stopper;
}

/* Divides every need of a stage among those who have hours left, in order of preference. */
static void divide(const struct model *m, struct state *s, int stage) {
  s->stopper[stage] = NOTHING_BINDS;
  for (int need = m->work_first_need[stage]; need < m->work_first_need[stage + 1]; need++) {
    double rest = 1, of_group = 0;
    for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
      if (!m->work_continues[o]) of_group = 0;
      int asked = s->left[m->work_resource[o]] > 0 && of_group == 0;
      double part = asked ? least(s->scope[o], rest) : 0;
      s->use[o] = part * s->pace[o];
      of_group += part;
      rest -= part;
    }
    if (rest <= used_up) continue;
    s->stopper[stage] = stopper_of(m, s, need);
    return;
  }
}

static void divide_component(const struct model *m, struct state *s, int component) {
  int end = m->work_first_of_component[component + 1];
  for (int at = m->work_first_of_component[component]; at < end; at++) {
    divide(m, s, m->work_component_stages[at]);
  }
}

/* Those of the active stages that can rise stay so, and ask for their hours. */
static int ask(const struct model *m, struct state *s, int active) {
  int still = 0;
  for (int at = 0; at < active; at++) {
    int stage = s->active[at];
    if (s->stopper[stage] != NOTHING_BINDS) {
      s->binds[stage] = s->stopper[stage];
      continue;
    }
    double offered = s->offered[stage];
    int end = m->work_first_option[m->work_first_need[stage + 1]];
    for (int o = m->work_first_option[m->work_first_need[stage]]; o < end; o++) {
      s->drain[m->work_resource[o]] += offered * s->use[o];
    }
    s->active[still++] = stage;
  }
  return still;
}

static int begin_tier(const struct model *m, struct state *s, int component) {
  int active = 0, end = m->work_first_of_component[component + 1];
  for (int at = m->work_first_of_component[component]; at < end; at++) {
    int stage = m->work_component_stages[at];
    s->fill[stage] = 0;
    if (s->offered[stage] > 0) s->active[active++] = stage;
  }
  return active;
}

/* Takes the hours of as large a rise as the resources allow. Whether some are used up. */
static int take(const struct model *m, struct state *s, int component, double *reached) {
  int first = m->work_first_resource[component], end = m->work_first_resource[component + 1];
  double rise = 1 - *reached;
  int gone = 0;
  for (int at = first; at < end; at++) {
    int resource = m->work_component_resources[at];
    double left = s->left[resource], wanted = s->drain[resource];
    if (wanted * rise > left) rise = left / wanted;
  }
  for (int at = first; at < end; at++) {
    int resource = m->work_component_resources[at];
    double left = s->left[resource], wanted = s->drain[resource];
    if (wanted == 0) continue;
    double after = left - wanted * rise;
    int empty = after <= left * used_up;
    s->left[resource] = empty ? 0 : after;
    s->drain[resource] = 0;
    gone |= empty;
  }
  *reached += rise;
  return gone;
}

#include "redivide.h"

/* Raises the fills in order of preference. Whether nothing is stopped. */
static int raise_fills(const struct model *m, struct state *s, int component) {
  double reached = 0;
  int all = 1, active = ask(m, s, begin_tier(m, s, component));
  while (active > 0) {
    if (take(m, s, component, &reached)) divide_component(m, s, component);
    int done = reached >= 1 - used_up;
    for (int at = 0; at < active; at++) s->fill[s->active[at]] = done ? 1 : reached;
    if (done) break;
    int still = ask(m, s, active);
    all &= still == active;
    active = still;
  }
  return all;
}

static void fill_component(const struct model *m, struct state *s, int component) {
  int end = m->work_first_resource[component + 1];
  for (int at = m->work_first_resource[component]; at < end; at++) {
    int resource = m->work_component_resources[at];
    s->before[resource] = s->left[resource];
  }
  if (raise_fills(m, s, component)) return;
  if (redivide(m, s, component)) divide_component(m, s, component);
}

static double work_of(const struct model *m, const struct state *s, int list, int tier, int week) {
  switch (tier) {
    case UNSCHEDULED: return m->unscheduled[week * m->lists + list];
    case URGENT: return s->urgent_waiting[list];
    case PLANNED: return m->planned[week * m->lists + list] + s->overdue[list];
    default: return s->routine_waiting[list];
  }
}

static void offer(const struct model *m, struct state *s, int tier, int week) {
  for (int stage = 0; stage < m->work_stages; stage++) {
    int list = m->work_list[stage];
    double offered = list >= 0 ? work_of(m, s, list, tier, week)
                     : tier == URGENT ? s->queue[stage] : 0;
    s->offered[stage] = offered;
    if (tier != (list < 0 ? URGENT : ROUTINE)) continue;
    s->bought[stage] = least(m->work_outsourced[week * m->work_stages + stage], offered);
    s->offered[stage] -= s->bought[stage];
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

static void set_pace(const struct model *m, struct state *s, int week) {
  int options = options_of(m);
  memcpy(s->scope, m->work_scope + week * options, (size_t)options * sizeof *s->scope);
  for (int stage = 0; stage < m->work_stages; stage++) {
    double factor = m->work_minutes_factor[week * m->work_stages + stage];
    int end = m->work_first_option[m->work_first_need[stage + 1]];
    for (int o = m->work_first_option[m->work_first_need[stage]]; o < end; o++) {
      s->pace[o] = m->work_hours[o] * factor;
    }
  }
}

static void share(const struct model *m, struct state *s, int week) {
  set_pace(m, s, week);
  for (int stage = 0; stage < m->work_stages; stage++) s->binds[stage] = NOTHING_BINDS;
  for (int component = 0; component < m->work_components; component++) {
    divide_component(m, s, component);
  }
  for (int tier = 0; tier < TIERS; tier++) {
    offer(m, s, tier, week);
    for (int component = 0; component < m->work_components; component++) {
      fill_component(m, s, component);
    }
    for (int stage = 0; stage < m->work_stages; stage++) {
      s->done[stage][tier] = s->offered[stage] * s->fill[stage];
    }
  }
  give_tests(m, s, week);
}

/* src/engine/flows/fill.ts. */

enum { NOTHING_BINDS = -1, NOBODY_CAN = -2 };

#include "lay.h"
#include "redivide.h"

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
  double factor = s->minutes_factor[stage];
  s->stopper[stage] = NOTHING_BINDS;
  for (int need = m->work_first_need[stage]; need < m->work_first_need[stage + 1]; need++) {
    double rest = 1, of_group = 0;
    for (int o = m->work_first_option[need]; o < m->work_first_option[need + 1]; o++) {
      if (!m->work_continues[o]) of_group = 0;
      int asked = s->left[m->work_resource[o]] > 0 && of_group == 0;
      double part = asked ? least(s->scope[o], rest) : 0;
      s->use[o] = part * m->work_hours[o] * factor;
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

/* Whether all who do a stage's work, as it was divided, still have hours. */
static int lasts(const struct model *m, const struct state *s, int stage) {
  int end = m->work_first_option[m->work_first_need[stage + 1]];
  for (int o = m->work_first_option[m->work_first_need[stage]]; o < end; o++) {
    if (s->use[o] != 0 && s->left[m->work_resource[o]] == 0) return 0;
  }
  return 1;
}

/* Of the active stages those that can rise: they ask for their hours. */
static int ask(const struct model *m, struct state *s, int active) {
  int still = 0;
  for (int at = 0; at < active; at++) {
    int stage = s->active[at];
    if (!lasts(m, s, stage)) divide(m, s, stage);
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

/* Takes the hours of as large a rise as the resources allow. */
static void take(const struct model *m, struct state *s, int component) {
  int first = m->work_first_resource[component], end = m->work_first_resource[component + 1];
  double rise = 1 - s->reached;
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
    s->left[resource] = after <= left * used_up ? 0 : after;
    s->drain[resource] = 0;
  }
  s->reached += rise;
}

/* Takes all the hours that a component's work needs, if none are used up by it; else nothing. */
static int fill_whole(const struct model *m, struct state *s, int component) {
  int first = m->work_first_resource[component], end = m->work_first_resource[component + 1];
  int active = begin_tier(m, s, component), fits = ask(m, s, active) == active;
  for (int at = first; at < end; at++) {
    int resource = m->work_component_resources[at];
    double left = s->left[resource], wanted = s->drain[resource];
    if (left - wanted <= left * used_up && wanted != 0) fits = 0;
  }
  for (int at = first; at < end; at++) {
    int resource = m->work_component_resources[at];
    if (fits) s->left[resource] -= s->drain[resource];
    s->drain[resource] = 0;
  }
  return fits;
}

/* Raises the active fills; false where some are stopped. */
static int raise_fills(const struct model *m, struct state *s, int component) {
  int active = ask(m, s, begin_tier(m, s, component)), all = 1;
  while (active > 0) {
    take(m, s, component);
    int done = s->reached >= 1 - used_up;
    for (int at = 0; at < active; at++) s->fill[s->active[at]] = done ? 1 : s->reached;
    if (done) break;
    int still = ask(m, s, active);
    all = all && still == active;
    active = still;
  }
  return all;
}

static void fill_component(const struct model *m, struct state *s, int component) {
  s->reached = 0;
  for (int at = m->work_first_resource[component]; at < m->work_first_resource[component + 1];
       at++) {
    int resource = m->work_component_resources[at];
    s->before[resource] = s->left[resource];
  }
  if (raise_fills(m, s, component)) return;
  if (redivide(m, s, component)) divide_component(m, s, component);
}

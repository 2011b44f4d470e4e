/* src/engine/flows: demand, weigh, leave-list, allocate, wait. */
#include <float.h>
#include <math.h>

static double feedback(const struct model *m, const struct state *s, int list) {
  double strength = m->feedback[list], waiting = 0, tests = 0;
  if (strength == 0) return 1;
  for (int back = list * LOOKBACK; back < (list + 1) * LOOKBACK; back++) {
    waiting += s->recent_list[back];
    tests += s->recent_tests[back];
  }
  double reference = m->clearance[list] * tests;
  if (waiting == 0 && reference == 0) return 1;
  return exp(-strength * log(least(most(waiting / reference, 0.25), 4)));
}

static void add(const struct model *m, struct state *s, int week) {
  for (int list = 0; list < m->lists; list++) {
    int at = week * m->lists + list;
    double added = m->additions[at] * m->future_additions[at] * feedback(m, s, list);
    double urgent = added * m->urgent_share[list];
    s->urgent[list * SLOTS] = urgent;
    s->routine[list * SLOTS] = added - urgent;
    s->urgent_waiting[list] += urgent;
    s->routine_waiting[list] += added - urgent;
    s->flow[list].added = added;
  }
}

/* Two slots at a time, each with sums of its own; the first slot, of those added this week, has neither. */
static void weigh(const struct model *m, struct state *s) {
  for (int list = 0; list < m->lists; list++) {
    const double *routine = s->routine + list * SLOTS, *urgent = s->urgent + list * SLOTS;
    const double *leaves = m->future_leaves + list * SLOTS, *seen = m->future_seen + list * SLOTS;
    double leave[2] = {0}, see[2] = {0}, urgent_leaving = 0;
    for (int slot = 1; slot < SLOTS; slot += 2) {
      for (int at = 0; at < 2; at++) {
        leave[at] += routine[slot + at] * leaves[slot + at];
        see[at] += routine[slot + at] * seen[slot + at];
      }
    }
    for (int slot = 0; s->urgent_waiting[list] != 0 && slot < SLOTS; slot++) {
      urgent_leaving += urgent[slot] * leaves[slot];
    }
    s->weight[list] = (struct list_weight){urgent_leaving, leave[0] + leave[1], see[0] + see[1]};
  }
}

static void leave_list(const struct model *m, struct state *s, int week) {
  for (int list = 0; list < m->lists; list++) {
    double urgent_left = s->weight[list].urgent_leaving;
    double routine_left = s->weight[list].routine_leaving;
    double urgent = s->urgent_waiting[list] - urgent_left;
    double routine = s->routine_waiting[list] - routine_left;
    double waiting = urgent + routine;
    double validated = least(m->validation[week * m->lists + list], waiting);
    double stay = waiting > 0 ? (waiting - validated) / waiting : 1;
    s->urgent_waiting[list] = urgent * stay;
    s->routine_waiting[list] = routine * stay;
    s->staying[list] = stay;
    s->flow[list].removed = urgent_left + routine_left;
    s->flow[list].validated = validated;
  }
}

static void allocate(const struct model *m, struct state *s, int week) {
  for (int list = 0; list < m->lists; list++) {
    if (m->staffed[list]) continue;
    int at = week * m->lists + list;
    struct list_flow *flow = s->flow + list;
    double left = m->capacity[at] * m->future_capacity[at];
    double planned = m->planned[at] + s->overdue[list];
    left -= flow->unscheduled = least(left, m->unscheduled[at]);
    left -= flow->urgent = least(left, s->urgent_waiting[list]);
    left -= flow->planned = least(left, planned);
    left -= flow->routine = least(left, s->routine_waiting[list]);
    s->overdue[list] = planned - flow->planned;
    flow->diverted = m->unscheduled[at] - flow->unscheduled;
    flow->unused = left;
  }
}

struct passing {
  double stay, pressure, in_order;
};

struct slots {
  double *restrict waiting;
  const double *restrict leaves, *restrict chance, *restrict seen;
};

/* Everyone by chance, and nobody's chance above 1: the common week. */
static void pass_by_chance(struct slots of, struct passing p) {
  double *restrict waiting = of.waiting;
  const double *restrict leaves = of.leaves, *restrict seen = of.seen;
  double after[SLOTS];
  for (int slot = 0; slot < SLOTS; slot++) {
    after[slot] = waiting[slot] * (1 - leaves[slot] - p.pressure * seen[slot]);
  }
  waiting[0] = 0;
  for (int slot = 1; slot < SLOTS - 1; slot++) waiting[slot] = after[slot - 1] * p.stay;
  waiting[SLOTS - 1] = (after[SLOTS - 1] + after[SLOTS - 2]) * p.stay;
}

/* Some in order of waiting, or chances that had to be cut at 1. */
static void pass_in_order(struct slots of, struct passing p) {
  double *restrict waiting = of.waiting;
  double left = p.in_order, older = 0;
  for (int slot = SLOTS - 1; slot >= 0; slot--) {
    double share = least(1, p.pressure * of.chance[slot]);
    double stay = p.stay * (1 - of.leaves[slot]);
    double not_by_chance = waiting[slot] * stay * (1 - share);
    double seen = least(not_by_chance, left);
    left -= seen;
    if (slot >= SLOTS - 2) older += not_by_chance - seen;
    else waiting[slot + 1] = not_by_chance - seen;
  }
  waiting[SLOTS - 1] = older;
  waiting[0] = 0;
}

/* Patients seen by chance at this pressure, when chances have to be cut at 1. */
static double seen_when_cut(struct slots of, struct passing p) {
  double seen = 0;
  for (int slot = 0; slot < SLOTS; slot++) {
    double stays = 1 - of.leaves[slot];
    seen += of.waiting[slot] * stays * least(1, p.pressure * of.chance[slot]);
  }
  return seen * p.stay;
}

static struct slots slots_of(const struct model *m, double *waiting, int list) {
  return (struct slots){waiting + list * SLOTS, m->future_leaves + list * SLOTS,
                        m->chance + list * SLOTS, m->future_seen + list * SLOTS};
}

static void see_urgent(const struct model *m, struct state *s, int list) {
  double tests = s->flow[list].urgent;
  if (tests >= s->urgent_waiting[list]) {
    memset(s->urgent + list * SLOTS, 0, SLOTS * sizeof *s->urgent);
    s->urgent_waiting[list] = 0;
    return;
  }
  struct passing p = {s->staying[list], 0, tests};
  pass_in_order(slots_of(m, s->urgent, list), p);
  s->urgent_waiting[list] -= tests;
}

static void see_routine(const struct model *m, struct state *s, int list) {
  double tests = s->flow[list].routine, by_chance = tests * (1 - m->order_share[list]);
  struct passing p = {s->staying[list], 0, 0};
  struct slots of = slots_of(m, s->routine, list);
  const struct list_weight *weight = s->weight + list;
  double chances = p.stay * weight->seen;
  p.pressure = chances > 0 ? least(by_chance / chances, DBL_MAX) : 0;
  int cut = chances <= 0 || p.pressure * m->largest_chance[list] > 1;
  p.in_order = tests - (cut ? seen_when_cut(of, p) : by_chance);
  if (p.in_order > 0 || cut) pass_in_order(of, p);
  else pass_by_chance(of, p);
  s->routine_waiting[list] -= tests;
}

static void wait_week(const struct model *m, struct state *s, int week) {
  for (int list = 0; list < m->lists; list++) {
    see_urgent(m, s, list);
    see_routine(m, s, list);
    int ring = list * LOOKBACK + week % LOOKBACK;
    s->recent_list[ring] = s->urgent_waiting[list] + s->routine_waiting[list];
    s->recent_tests[ring] = s->flow[list].urgent + s->flow[list].routine;
  }
}

/* Stocks and flows of a run. */
#include "table.h"

struct list_flow {
  double added, removed, validated, urgent, routine, planned, unscheduled, diverted, unused;
};

struct list_weight {
  double urgent_leaving, routine_leaving, seen;
};

struct people_flow {
  double left, retired, returned, qualified, placed, gave_up, joined, moved_in, moved_out;
  double unused_supply, untaught;
};

struct state {
  /* by list */
  double *urgent, *routine; /* and slot */
  double *urgent_waiting, *routine_waiting, *staying, *overdue;
  double *recent_list, *recent_tests; /* and week of the ring */
  struct list_weight *weight;
  struct list_flow *flow;
  /* by group at a board */
  double *heads; /* and age */
  double *in_post, *waiting_for_post, *teaching, *hours;
  struct people_flow *people;
  /* by cohort, and by course at a board */
  double *trainees, *dropped, *completed;
  double *learners, *ready;
  /* by stage */
  double *queue, *arrived, *offered, *fill, *bought;
  double (*asked)[TIERS], (*done)[TIERS];
  const double *minutes_factor; /* of the week */
  int *active, *binds, *stopper;
  /* by resource */
  double *left, *drain, *before;
  /* by option */
  const double *scope; /* of the week */
  double *use;
  double reached; /* by the fills of the component in hand */
  struct table *table;
};

struct trace {
  double *list, *over_target, *tests, *done, *queue;
  int *binds;
};

static struct state new_state(const struct model *m) {
  int lists = m->lists, groups = m->people_groups, stages = m->work_stages;
  int cohorts = m->people_cohorts_count, courses = m->people_courses_count;
  return (struct state){
      .urgent = reals(lists * SLOTS), .routine = reals(lists * SLOTS),
      .urgent_waiting = reals(lists), .routine_waiting = reals(lists),
      .staying = reals(lists), .overdue = reals(lists),
      .recent_list = reals(lists * LOOKBACK), .recent_tests = reals(lists * LOOKBACK),
      .weight = room(lists, sizeof(struct list_weight)),
      .flow = room(lists, sizeof(struct list_flow)),
      .heads = reals(groups * AGES), .in_post = reals(groups),
      .waiting_for_post = reals(groups), .teaching = reals(groups), .hours = reals(groups),
      .people = room(groups, sizeof(struct people_flow)),
      .trainees = reals(cohorts), .dropped = reals(cohorts), .completed = reals(cohorts),
      .learners = reals(courses), .ready = reals(courses),
      .queue = reals(stages), .arrived = reals(stages), .offered = reals(stages),
      .fill = reals(stages), .bought = reals(stages),
      .asked = room(stages, sizeof(double[TIERS])), .done = room(stages, sizeof(double[TIERS])),
      .active = room(stages, sizeof(int)), .binds = room(stages, sizeof(int)),
      .stopper = room(stages, sizeof(int)),
      .left = reals(m->work_resources), .drain = reals(m->work_resources),
      .before = reals(m->work_resources), .use = reals(options_of(m)), .table = new_table(m),
  };
}

static struct trace new_trace(const struct model *m) {
  int lists = m->lists * m->weeks, stages = m->work_stages * m->weeks;
  return (struct trace){
      .list = reals(lists), .over_target = reals(lists), .tests = reals(lists),
      .done = reals(stages), .queue = reals(stages), .binds = room(stages, sizeof(int)),
  };
}

/* Patients of a list in slots `from` and above: four sums side by side. */
static inline double patients(const double *slots, int from) {
  double a = 0, b = 0, c = 0, d = 0;
  int slot = from;
  for (; slot + 3 < SLOTS; slot += 4) {
    a += slots[slot];
    b += slots[slot + 1];
    c += slots[slot + 2];
    d += slots[slot + 3];
  }
  for (; slot < SLOTS; slot++) a += slots[slot];
  return a + b + (c + d);
}

/*
 * The engine's kernel in plain C: the same week, flow by flow, as src/engine/step.ts, and the same record as run.ts.
 *
 * engine <model> <where the trace goes> <runs at a time>: writes the trace of one run, then answers each line with
 * microseconds a run.
 */
#include "clock.h"
#include "model.h"
#include "state.h"
#include "people.h"
#include "lists.h"
#include "fill.h"
#include "work.h"

static struct model model;
static struct state state;
static struct trace trace;

static void begin(const struct model *m, struct state *s) {
  size_t lists = (size_t)m->lists, stages = (size_t)m->work_stages;
  memcpy(s->heads, m->people_heads, (size_t)m->people_groups * AGES * sizeof(double));
  for (int group = 0; group < m->people_groups; group++) {
    double heads = 0;
    for (int age = 0; age < AGES; age++) heads += s->heads[group * AGES + age];
    s->in_post[group] = heads * m->people_participation[group];
  }
  memset(s->waiting_for_post, 0, (size_t)m->people_groups * sizeof(double));
  memcpy(s->trainees, m->people_cohorts_at_start,
         (size_t)m->people_cohorts_count * sizeof(double));
  for (int c = 0; c < m->people_courses_count; c++) {
    s->ready[c] = 0;
    s->learners[c] = m->people_courses_begins[c] < 0 ? m->people_courses_places[c] : 0;
  }
  memcpy(s->queue, m->work_queue, stages * sizeof(double));
  memset(s->urgent, 0, lists * SLOTS * sizeof(double));
  memset(s->urgent_waiting, 0, lists * sizeof(double));
  memcpy(s->routine, m->waiting, lists * SLOTS * sizeof(double));
  for (int list = 0; list < m->lists; list++) {
    s->routine_waiting[list] = patients(m->waiting + list * SLOTS, 0);
  }
  memset(s->overdue, 0, lists * sizeof(double));
  memcpy(s->recent_list, m->recent_list, lists * LOOKBACK * sizeof(double));
  memcpy(s->recent_tests, m->recent_tests, lists * LOOKBACK * sizeof(double));
  memset(s->flow, 0, lists * sizeof *s->flow);
}

static void step(const struct model *m, struct state *s, int week) {
  train(m, s, week);
  leave(m, s, week);
  join(m, s, week);
  give_hours(m, s, week);
  add(m, s, week);
  request(m, s, week);
  weigh(m, s);
  leave_list(m, s, week);
  allocate(m, s, week);
  share(m, s, week);
  wait_week(m, s, week);
  queue(m, s);
}

static void record(const struct model *m, const struct state *s, struct trace *t, int week) {
  for (int list = 0; list < m->lists; list++) {
    int at = list * m->weeks + week, from = m->standard[week * m->lists + list] + 1;
    const struct list_flow *flow = s->flow + list;
    t->list[at] = s->urgent_waiting[list] + s->routine_waiting[list];
    t->over_target[at] = patients(s->routine + list * SLOTS, from);
    if (s->urgent_waiting[list] != 0) {
      t->over_target[at] += patients(s->urgent + list * SLOTS, from);
    }
    t->tests[at] = flow->urgent + flow->routine + flow->planned + flow->unscheduled;
  }
  for (int stage = 0; stage < m->work_stages; stage++) {
    int at = stage * m->weeks + week;
    t->done[at] = done_of(s, stage);
    t->queue[at] = s->queue[stage];
    t->binds[at] = s->binds[stage];
  }
}

static void run(int at) {
  (void)at;
  begin(&model, &state);
  for (int week = 0; week < model.weeks; week++) {
    step(&model, &state, week);
    record(&model, &state, &trace, week);
  }
}

static void write_trace(const char *path) {
  size_t lists = (size_t)model.lists * (size_t)model.weeks;
  size_t stages = (size_t)model.work_stages * (size_t)model.weeks;
  FILE *file = fopen(path, "wb");
  if (!file) fail("cannot open", path);
  fwrite(trace.list, sizeof(double), lists, file);
  fwrite(trace.over_target, sizeof(double), lists, file);
  fwrite(trace.tests, sizeof(double), lists, file);
  fwrite(trace.done, sizeof(double), stages, file);
  fwrite(trace.queue, sizeof(double), stages, file);
  fclose(file);
}

int main(int count, char **given) {
  if (count != 4) fail("engine <model> <trace> <runs>", "");
  model = read_model(given[1]);
  state = new_state(&model);
  trace = new_trace(&model);
  run(0);
  write_trace(given[2]);
  puts("1");
  fflush(stdout);
  answer(run, atoi(given[3]));
  return 0;
}

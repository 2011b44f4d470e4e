/* src/engine/flows: train, leave, join, hours. */

static void train(const struct model *m, struct state *s, int week) {
  memset(s->people, 0, (size_t)m->people_groups * sizeof *s->people);
  for (int c = 0; c < m->people_cohorts_count; c++) {
    int begins = m->people_cohorts_begins[c];
    if (week == begins) s->trainees[c] = m->people_cohorts_places[c];
    double in_training = s->trainees[c];
    const double *rates = week - begins < WEEKS_PER_YEAR ? m->people_cohorts_attrition_first_year
                                                         : m->people_cohorts_attrition_later;
    s->dropped[c] = week == begins ? 0 : in_training * rates[c];
    s->completed[c] = 0;
    s->trainees[c] = in_training - s->dropped[c];
    if (week != m->people_cohorts_ends[c]) continue;
    double staying = s->trainees[c] * m->people_cohorts_staying[c];
    for (int at = m->people_cohorts_first[c]; at < m->people_cohorts_first[c + 1]; at++) {
      int group = m->people_cohorts_group[at];
      double qualified = staying * m->people_cohorts_share[at];
      s->waiting_for_post[group] += qualified;
      s->people[group].qualified += qualified;
    }
    s->completed[c] = s->trainees[c];
    s->trainees[c] = 0;
  }
  for (int c = 0; c < m->people_courses_count; c++) {
    if (week == m->people_courses_begins[c]) s->learners[c] = m->people_courses_places[c];
    if (week != m->people_courses_ends[c]) continue;
    s->ready[c] = s->learners[c] * m->people_courses_success[c];
    s->learners[c] = 0;
  }
}

static void leave(const struct model *m, struct state *s, int week) {
  const double weeks_in_band = 260;
  for (int group = 0; group < m->people_groups; group++) {
    double factor = m->people_leaving_factor[week * m->people_groups + group];
    double returning = m->people_returning[group];
    double *heads = s->heads + group * AGES;
    const double *leaving = m->people_leaving + group * AGES;
    const double *retiring = m->people_retiring + group * AGES;
    double left = 0, retired = 0, ageing = 0, after_all = 0;
    /* Laid out flat, gcc pairs these up, and a run of Wales takes a quarter longer. */
#pragma GCC unroll 1
    for (int age = 0; age < AGES; age++) {
      double leaves = heads[age] * leaving[age] * factor;
      double retires = heads[age] * retiring[age] * factor;
      double stays = heads[age] - leaves - retires * (1 - returning);
      double ages = age == AGES - 1 ? 0 : stays / weeks_in_band;
      heads[age] = stays - ages + ageing;
      after_all += heads[age];
      ageing = ages;
      left += leaves;
      retired += retires;
    }
    s->in_post[group] = after_all * m->people_participation[group];
    s->people[group].left = left;
    s->people[group].retired = retired;
    s->people[group].returned = retired * returning;
  }
}

static double vacancy(const struct model *m, const struct state *s, int group, int week) {
  return most(0, m->people_establishment[week * m->people_groups + group] - s->in_post[group]);
}

static void enter(double *heads, const double *ages, double more) {
  for (int age = 0; more != 0 && age < AGES; age++) heads[age] += more * ages[age];
}

static void place(const struct model *m, struct state *s, int group, int week) {
  double participation = m->people_participation[group];
  double establishment = m->people_establishment[week * m->people_groups + group];
  double posts = establishment * (1 + m->people_over_establishment[group]);
  double free_posts = most(0, posts - s->in_post[group]) / participation;
  double placed = least(s->waiting_for_post[group], free_posts);
  double without = s->waiting_for_post[group] - placed;
  double gave_up = without * m->people_giving_up[group];
  s->waiting_for_post[group] = without - gave_up;
  enter(s->heads + group * AGES, m->people_entry_ages + group * AGES, placed);
  s->in_post[group] += placed * participation;
  s->people[group].placed = placed;
  s->people[group].gave_up = gave_up;
}

static void move(const struct model *m, struct state *s, int week) {
  for (int c = 0; c < m->people_courses_count; c++) {
    if (s->ready[c] <= 0) continue;
    int from = m->people_courses_from[c], to = m->people_courses_to[c];
    double before = s->in_post[from] / m->people_participation[from];
    double posts = vacancy(m, s, to, week) / m->people_participation[to];
    double moved = least(least(s->ready[c], posts), before);
    if (moved <= 0) continue;
    s->ready[c] -= moved;
    for (int age = 0; age < AGES; age++) {
      double moving = s->heads[from * AGES + age] * (moved / before);
      s->heads[from * AGES + age] -= moving;
      s->heads[to * AGES + age] += moving;
    }
    s->in_post[from] = (before - moved) * m->people_participation[from];
    s->in_post[to] += moved * m->people_participation[to];
    s->people[from].moved_out += moved;
    s->people[to].moved_in += moved;
  }
}

static void join(const struct model *m, struct state *s, int week) {
  int groups = m->people_groups;
  for (int group = 0; group < groups; group++) place(m, s, group, week);
  move(m, s, week);
  for (int group = 0; group < groups; group++) {
    double offered = m->people_supply[week * groups + group];
    double joined = least(m->people_filling[group] * vacancy(m, s, group, week), offered);
    double heads = joined / m->people_participation[group];
    enter(s->heads + group * AGES, m->people_joining_ages + group * AGES, heads);
    s->in_post[group] += joined;
    s->people[group].joined = heads;
    s->people[group].unused_supply = offered - joined;
  }
}

static void teach(const struct model *m, struct state *s) {
  memset(s->teaching, 0, (size_t)m->people_groups * sizeof *s->teaching);
  for (int c = 0; c < m->people_cohorts_count; c++) {
    double hours = s->trainees[c] * m->people_cohorts_supervision[c];
    if (hours == 0) continue;
    for (int at = m->people_cohorts_first[c]; at < m->people_cohorts_first[c + 1]; at++) {
      int trainers = m->people_cohorts_trainers[at];
      if (trainers >= 0) s->teaching[trainers] += hours * m->people_cohorts_share[at];
    }
  }
  for (int c = 0; c < m->people_courses_count; c++) {
    int trainers = m->people_courses_trainers[c];
    if (trainers >= 0) s->teaching[trainers] += s->learners[c] * m->people_courses_supervision[c];
  }
}

static void give_hours(const struct model *m, struct state *s, int week) {
  int groups = m->people_groups, rooms = m->work_resources - groups - m->work_pools;
  teach(m, s);
  for (int group = 0; group < groups; group++) {
    s->hours[group] = s->in_post[group] + vacancy(m, s, group, week) * m->people_agency[group];
  }
  for (int c = 0; c < m->people_courses_count; c++) {
    int from = m->people_courses_from[c];
    double away =
        s->learners[c] * m->people_participation[from] * m->people_courses_training_time[c];
    s->hours[from] = most(0, s->hours[from] - away);
  }
  memcpy(s->left, m->work_extra, (size_t)m->work_resources * sizeof *s->left);
  for (int group = 0; group < groups; group++) {
    double able = s->hours[group] * m->people_present[group] * m->people_calendar[week] *
                  m->people_direct[week * groups + group];
    double due = s->teaching[group], taught = least(due, able), hours = able - taught;
    s->teaching[group] = taught;
    s->hours[group] = hours;
    s->people[group].untaught = due - taught;
    int pool = m->work_pool[group];
    double shared = pool < 0 ? 0 : hours * m->work_pooled[week * groups + group];
    s->left[group] += hours - shared;
    if (pool >= 0) s->left[pool] += shared;
  }
  double *left = s->left + groups + m->work_pools;
  for (int at = 0; at < rooms; at++) left[at] += m->work_room_hours[week * rooms + at];
}

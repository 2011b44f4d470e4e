/* src/engine/flows/table.ts: the dual simplex method with the level as parameter. */
#include <math.h>

static const double used_up = 1e-12, none = 1e-12;

struct table {
  int rows, width, first_choice;
  int stage, fill, first, start, end, limit; /* while it is written down */
  int row, column;
  double *cells, *value, *unit, *cost;
  int *row_is, *column_is, *row_of, *column_of, *effective;
  uint8_t *limits;
};

/* Room for the largest component. */
static struct table *new_table(const struct model *m) {
  int rows = 0, width = 0, cells = 0;
  for (int component = 0; component < m->work_components; component++) {
    int first = m->work_first_of_component[component];
    int end = m->work_first_of_component[component + 1];
    int high = m->work_first_resource[component + 1] - m->work_first_resource[component];
    int wide = 1 + end - first;
    for (int at = first; at < end; at++) {
      int stage = m->work_component_stages[at];
      for (int need = m->work_first_need[stage]; need < m->work_first_need[stage + 1]; need++) {
        int options = m->work_first_option[need + 1] - m->work_first_option[need];
        if (options < 2) continue;
        high += 1 + options;
        wide += options - 1;
      }
    }
    rows = high > rows ? high : rows;
    width = wide > width ? wide : width;
    cells = high * wide > cells ? high * wide : cells;
  }
  struct table *table = room(1, sizeof *table);
  table->cells = reals(cells);
  table->value = reals(rows);
  table->unit = reals(m->work_resources);
  table->cost = reals(width);
  table->row_is = room(rows, sizeof(int));
  table->column_is = room(width, sizeof(int));
  table->row_of = room(m->work_resources, sizeof(int));
  table->column_of = room(options_of(m), sizeof(int));
  table->effective = room(width, sizeof(int));
  table->limits = room(m->work_resources, 1);
  return table;
}

static double rise_to(struct table *t, double rise) {
  t->row = -1;
  for (int row = 0; row < t->rows; row++) {
    double rate = t->cells[row * t->width];
    if (rate >= -none) continue;
    double reach = t->value[row] / -rate;
    int same = reach == rise && t->row >= 0 && t->row_is[row] < t->row_is[t->row];
    if (reach >= rise && !same) continue;
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
  const double *cells = t->cells + t->row * t->width;
  double lowest = HUGE_VAL;
  t->column = -1;
  for (int column = t->first_choice; column < t->width; column++) {
    if (cells[column] <= none) continue;
    double price = t->cost[column] / cells[column];
    int same = price == lowest && t->column_is[column] < t->column_is[t->column];
    if (price >= lowest && !same) continue;
    lowest = price;
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
  const double *turned = t->cells + t->row * t->width;
  int count = turn_row(t);
  for (int row = 0; row < t->rows; row++) {
    double *cells = t->cells + row * t->width, factor = cells[t->column];
    if (row == t->row || factor == 0) continue;
    cells[t->column] = 0;
    for (int each = 0; each < count; each++) {
      cells[t->effective[each]] += factor * turned[t->effective[each]];
    }
  }
  double price = t->cost[t->column];
  t->cost[t->column] = 0;
  for (int at = t->first_choice; at < t->width; at++) {
    t->cost[at] = most(0, t->cost[at] + price * turned[at]);
  }
}

static void stop_fill(struct table *t, int fill) {
  for (int row = 0; row < t->rows; row++) {
    t->cells[row * t->width] -= t->cells[row * t->width + fill];
  }
}

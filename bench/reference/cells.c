/* The 28 cells in plain C. See ../peers/cells.ts for the equations. */
#include "clock.h"
#include <math.h>

enum { CELLS = 28, MONTHS = 120, RUNS = 2000 };

static double trainees[CELLS], early[CELLS], late[CELLS], list[CELLS];
static double total_list[MONTHS + 1], total_wte[MONTHS + 1];

static void run(double productivity, double growth, double attrition) {
  for (int c = 0; c < CELLS; c++) {
    trainees[c] = 60;
    early[c] = 50;
    late[c] = 25;
    list[c] = 20000;
  }
  for (int month = 0; month <= MONTHS; month++) {
    double requests = 11000 * exp(growth * month);
    double waiting = 0, wte = 0;
    for (int c = 0; c < CELLS; c++) {
      double qualified = trainees[c] / 36, older = early[c] / 180;
      double working = early[c] + 0.85 * late[c] + 0.2 * trainees[c];
      double able = working * productivity, wanted = list[c] + requests;
      waiting += list[c];
      wte += working;
      list[c] = wanted - (able < wanted ? able : wanted);
      late[c] += older - late[c] * (attrition + 0.02);
      early[c] += qualified - older - early[c] * attrition;
      trainees[c] += 2 - qualified - trainees[c] * attrition;
    }
    total_list[month] = waiting;
    total_wte[month] = wte;
  }
}

static void one(int at) { run(110 + at * 0.01, 0.003, 0.008); }

int main(void) {
  run(120, 0.003, 0.008);
  printf("%.17g %.17g\n", total_list[MONTHS], total_wte[MONTHS]);
  fflush(stdout);
  answer(one, RUNS);
  return 0;
}

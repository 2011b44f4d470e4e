#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <time.h>

/* Microseconds of processor time that this thread has had: what else the machine does counts less. */
static double processor_microseconds(void) {
  struct timespec at;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
  return at.tv_sec * 1e6 + at.tv_nsec / 1e3;
}

/* For each line that comes in, one line goes out: microseconds a call, over `calls` calls. */
static void answer(void (*call)(int), int calls) {
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    double before = processor_microseconds();
    for (int at = 0; at < calls; at++) call(at);
    printf("%.17g\n", (processor_microseconds() - before) / calls);
    fflush(stdout);
  }
}

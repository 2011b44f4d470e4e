/* The compiled model as the engine has it: tables.h, written from it, names its numbers and tables. */
#include "tables.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 55, LOOKBACK = 4, AGES = 10, TIERS = 4, WEEKS_PER_YEAR = 52 };

struct model {
#define NUMBER(name) int name;
#define TABLE(type, name) const type *name;
  NUMBERS(NUMBER)
  TABLES(TABLE)
#undef NUMBER
#undef TABLE
};

/* Of the file: a name, the bytes that follow it, and those bytes, filled up to eights. */
struct entry {
  char name[56];
  uint64_t bytes;
  char data[];
};

static void fail(const char *what, const char *name) {
  fprintf(stderr, "%s: %s\n", what, name);
  exit(1);
}

static char *read_all(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) fail("cannot open", path);
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  char *all = aligned_alloc(64, (*size + 63) / 64 * 64);
  if (!all || fread(all, 1, *size, file) != *size) fail("cannot read", path);
  fclose(file);
  return all;
}

static const void *find(const char *all, size_t size, const char *name) {
  for (size_t at = 0; at < size;) {
    const struct entry *entry = (const void *)(all + at);
    if (strcmp(entry->name, name) == 0) return entry->data;
    at += sizeof *entry + (entry->bytes + 7) / 8 * 8;
  }
  fail("not in the model", name);
  return NULL;
}

static struct model read_model(const char *path) {
  size_t size;
  const char *all = read_all(path, &size);
  struct model m;
#define NUMBER(name) m.name = *(const int32_t *)find(all, size, #name);
#define TABLE(type, name) m.name = find(all, size, #name);
  NUMBERS(NUMBER)
  TABLES(TABLE)
#undef NUMBER
#undef TABLE
  return m;
}

static void *room(int count, size_t size) {
  void *memory = calloc((size_t)(count > 0 ? count : 1), size);
  if (!memory) fail("no memory", "");
  return memory;
}

static double *reals(int count) { return room(count, sizeof(double)); }

static int options_of(const struct model *m) {
  return m->work_first_option[m->work_first_need[m->work_stages]];
}

static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }

#include "CIndexStore.h"

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* Of indexstore.h, which toolchains do not install everywhere. */
typedef struct {
  const char *data;
  size_t length;
} string_ref;
enum { RECORD_DEPENDENCY = 2 };
enum { DEFINITION = 1 << 1, IMPLICIT = 1 << 8 };

#define FUNCTIONS(F)                                                                     \
  F(void *, store_create, (const char *, void **))                                       \
  F(void, store_dispose, (void *))                                                       \
  F(bool, store_units_apply_f, (void *, unsigned, void *, bool (*)(void *, string_ref))) \
  F(void *, unit_reader_create, (void *, const char *, void **))                         \
  F(void, unit_reader_dispose, (void *))                                                 \
  F(string_ref, unit_reader_get_main_file, (void *))                                     \
  F(bool, unit_reader_dependencies_apply_f, (void *, void *, bool (*)(void *, void *)))  \
  F(int, unit_dependency_get_kind, (void *))                                             \
  F(string_ref, unit_dependency_get_name, (void *))                                      \
  F(string_ref, unit_dependency_get_filepath, (void *))                                  \
  F(void *, record_reader_create, (void *, const char *, void **))                       \
  F(void, record_reader_dispose, (void *))                                               \
  F(bool, record_reader_occurrences_apply_f, (void *, void *, bool (*)(void *, void *))) \
  F(void *, occurrence_get_symbol, (void *))                                             \
  F(uint64_t, occurrence_get_roles, (void *))                                            \
  F(void, occurrence_get_line_col, (void *, unsigned *, unsigned *))                     \
  F(string_ref, symbol_get_usr, (void *))

#define DECLARE(result, name, parameters) static result(*name) parameters;
FUNCTIONS(DECLARE)

static bool load(const char *library) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return false;
#define LOAD(result, name, parameters) \
  if (!(name = (result(*) parameters)dlsym(handle, "indexstore_" #name))) return false;
  FUNCTIONS(LOAD)
  return true;
}

/* The state of a walk. */
typedef struct {
  void *store;
  const char *folder;
  void (*body)(void *, cindexstore_occurrence);
  void *context;
  char file[4096];
} walk;

static void copy(char *target, size_t size, string_ref source) {
  size_t length = source.length < size ? source.length : size - 1;
  memcpy(target, source.data, length);
  target[length] = 0;
}

static bool visit_occurrence(void *context, void *occurrence) {
  walk *state = context;
  uint64_t roles = occurrence_get_roles(occurrence);
  if (roles & IMPLICIT) return true;
  char usr[8192];
  unsigned column = 0;
  cindexstore_occurrence found = {.file = state->file, .usr = usr};
  copy(usr, sizeof usr, symbol_get_usr(occurrence_get_symbol(occurrence)));
  found.is_definition = roles & DEFINITION;
  occurrence_get_line_col(occurrence, &found.line, &column);
  state->body(state->context, found);
  return true;
}

static bool visit_dependency(void *context, void *dependency) {
  walk *state = context;
  if (unit_dependency_get_kind(dependency) != RECORD_DEPENDENCY) return true;
  string_ref path = unit_dependency_get_filepath(dependency);
  size_t length = strlen(state->folder);
  if (path.length < length || memcmp(path.data, state->folder, length) != 0) return true;
  char name[1024];
  copy(name, sizeof name, unit_dependency_get_name(dependency));
  copy(state->file, sizeof state->file, path);
  void *error = NULL;
  void *reader = record_reader_create(state->store, name, &error);
  if (!reader) return true;
  record_reader_occurrences_apply_f(reader, state, visit_occurrence);
  record_reader_dispose(reader);
  return true;
}

static bool visit_unit(void *context, string_ref name) {
  walk *state = context;
  char unit[1024];
  copy(unit, sizeof unit, name);
  void *error = NULL;
  void *reader = unit_reader_create(state->store, unit, &error);
  if (!reader) return true;
  string_ref path = unit_reader_get_main_file(reader);
  size_t length = strlen(state->folder);
  if (path.length >= length && memcmp(path.data, state->folder, length) == 0)
    unit_reader_dependencies_apply_f(reader, state, visit_dependency);
  unit_reader_dispose(reader);
  return true;
}

const char *cindexstore_read(const char *library, const char *store, const char *folder,
                             void (*body)(void *, cindexstore_occurrence), void *context) {
  if (!load(library)) return "the library cannot be loaded";
  void *error = NULL;
  walk state = {.folder = folder, .body = body, .context = context};
  state.store = store_create(store, &error);
  if (!state.store) return "there is no index; build without --disable-index-store";
  store_units_apply_f(state.store, 0, &state, visit_unit);
  store_dispose(state.store);
  return NULL;
}

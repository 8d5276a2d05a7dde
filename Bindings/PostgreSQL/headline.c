/* Headlines: PostgreSQL's own, with marks only where a phrase of the query stands, one for the whole phrase.
 *
 * A Thai compound is asked for as the phrase of its words. PostgreSQL marks the words of a phrase wherever they
 * stand: for ความเหลื่อมล้ำ also the ความ of ความสุข. */
#include "extension.h"

#include "miscadmin.h"
#include "nodes/bitmapset.h"
#include "tsearch/ts_public.h"
#include "utils/fmgrprotos.h"
#include "utils/memutils.h"

/* What is known of the words of one text and the nodes of one query. */
typedef struct {
  HeadlineParsedText *text;
  QueryItem *items;
  /* For each node the positions where what it asks for ends. */
  Bitmapset **ends;
  /* For each operand the positions where it is a part of what the query asks for. */
  Bitmapset **found;
  /* The positions that belong together with the one before. */
  Bitmapset *joined;
} search;

static const int greatest_position = MAXENTRYPOS - 1;

static int left_of(const search *search, int node) { return node + (int)search->items[node].qoperator.left; }

static Bitmapset *shifted(const Bitmapset *set, int distance) {
  Bitmapset *result = NULL;
  int position = -1;
  while ((position = bms_next_member(set, position)) >= 0)
    if (position + distance > 0 && position + distance <= greatest_position)
      result = bms_add_member(result, position + distance);
  return result;
}

/* Finds the ends of a node inside a phrase. False for what has none: negations, and phrases on the right. */
static bool find_ends(search *search, int node, bool is_right) {
  const QueryItem *item = &search->items[node];
  check_stack_depth();
  CHECK_FOR_INTERRUPTS();
  if (item->type == QI_VAL) return true;
  if (item->qoperator.oper == OP_NOT || (is_right && item->qoperator.oper == OP_PHRASE)) return false;
  int left = left_of(search, node), right = node + 1;
  bool is_phrase = item->qoperator.oper == OP_PHRASE;
  if (!find_ends(search, left, is_right || !is_phrase) || !find_ends(search, right, true)) return false;
  const Bitmapset *before = search->ends[left], *last = search->ends[right];
  if (is_phrase) search->ends[node] = bms_intersect(shifted(before, item->qoperator.distance), last);
  else if (item->qoperator.oper == OP_AND) search->ends[node] = bms_intersect(before, last);
  else search->ends[node] = bms_union(before, last);
  return true;
}

/* Notes where the operands below a node are a part of what ends at some positions. */
static void note(search *search, int node, const Bitmapset *ends) {
  const QueryItem *item = &search->items[node];
  check_stack_depth();
  if (bms_is_empty(ends)) return;
  if (item->type == QI_VAL) {
    search->found[node] = bms_add_members(search->found[node], ends);
    return;
  }
  int left = left_of(search, node), right = node + 1;
  if (item->qoperator.oper != OP_PHRASE) {
    note(search, left, bms_intersect(search->ends[left], ends));
    note(search, right, bms_intersect(search->ends[right], ends));
    return;
  }
  if (item->qoperator.distance == 1) search->joined = bms_add_members(search->joined, ends);
  note(search, left, shifted(ends, -item->qoperator.distance));
  note(search, right, ends);
}

/* Looks for the phrases of a query, and notes all words that stand by themselves. False if a phrase is of a kind
 * that is not looked for. */
static bool find_phrases(search *search, int node) {
  const QueryItem *item = &search->items[node];
  check_stack_depth();
  if (item->type == QI_VAL || item->qoperator.oper == OP_PHRASE) {
    if (!find_ends(search, node, false)) return false;
    note(search, node, search->ends[node]);
    return true;
  }
  /* What must not be there is not to be marked. */
  if (item->qoperator.oper == OP_NOT) return true;
  return find_phrases(search, left_of(search, node)) && find_phrases(search, node + 1);
}

static int node_of(const search *search, const HeadlineWordEntry *word) {
  return (int)((QueryItem *)word->item - search->items);
}

/* Collects the positions of each operand. False if a text has more than PostgreSQL counts. */
static bool find_operands(search *search) {
  for (int i = 0; i < search->text->curwords; i++) {
    const HeadlineWordEntry *word = &search->text->words[i];
    if (word->item == NULL) continue;
    if (word->pos >= greatest_position) return false;
    Bitmapset **ends = &search->ends[node_of(search, word)];
    *ends = bms_add_member(*ends, word->pos);
  }
  return true;
}

/* Takes the operands from words where they are no part of what the query asks for. */
static void keep_what_was_found(search *search) {
  HeadlineWordEntry *word = NULL;
  for (int i = 0; i < search->text->curwords; i++) {
    HeadlineWordEntry *entry = &search->text->words[i];
    if (!entry->repeated) word = entry;
    if (entry->item == NULL) continue;
    if (!bms_is_member(entry->pos, search->found[node_of(search, entry)])) {
      entry->item = NULL;
    } else if (word->item == NULL) {
      /* The first entry of a word is the one that is marked. */
      word->item = entry->item;
      entry->item = NULL;
    }
  }
}

/* Keeps further entries of a word from being counted as words, which PostgreSQL's headline has at most so many of. */
static void count_words_once(HeadlineParsedText *text) {
  for (int i = 0; i < text->curwords; i++)
    if (text->words[i].repeated) text->words[i].type = BLANK_TOKEN;
}

/* Makes one word of marked ones that are a phrase, with what stands between them. */
static void join_marks(HeadlineParsedText *text, const Bitmapset *joined) {
  int first = -1;
  for (int i = 0; i < text->curwords; i++) {
    HeadlineWordEntry *word = &text->words[i];
    if (word->repeated || (word->in && word->type == BLANK_TOKEN)) continue;
    if (!word->in || !word->selected) {
      first = -1;
      continue;
    }
    size_t size = 0;
    if (first >= 0 && bms_is_member(word->pos, joined))
      for (int j = first; j <= i; j++) size += text->words[j].repeated || text->words[j].skip ? 0 : text->words[j].len;
    /* An entry has 16 bits for its length. */
    if (size == 0 || size > PG_UINT16_MAX) {
      first = i;
      continue;
    }
    HeadlineWordEntry *whole = &text->words[first];
    whole->word = repalloc(whole->word, size);
    for (int j = first + 1; j <= i; j++) {
      HeadlineWordEntry *part = &text->words[j];
      if (part->repeated || part->skip) continue;
      memcpy(whole->word + whole->len, part->word, part->len);
      whole->len += part->len;
      part->skip = 1;
      part->selected = 0;
    }
  }
}

PG_FUNCTION_INFO_V1(thai_headline);
Datum thai_headline(PG_FUNCTION_ARGS) {
  HeadlineParsedText *text = (HeadlineParsedText *)PG_GETARG_POINTER(0);
  TSQuery query = PG_GETARG_TSQUERY(2);
  search search = {.text = text, .items = GETQUERY(query)};
  MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "thai_headline", ALLOCSET_DEFAULT_SIZES);
  MemoryContext caller = MemoryContextSwitchTo(context);
  search.ends = palloc0(sizeof(Bitmapset *) * ((size_t)query->size + 1));
  search.found = palloc0(sizeof(Bitmapset *) * ((size_t)query->size + 1));
  bool is_exact = query->size > 0 && find_operands(&search) && find_phrases(&search, 0);
  MemoryContextSwitchTo(caller);
  if (is_exact) keep_what_was_found(&search);
  count_words_once(text);
  DirectFunctionCall3(
      prsd_headline, PG_GETARG_DATUM(0), PG_GETARG_DATUM(1), PG_GETARG_DATUM(2));
  if (is_exact) join_marks(text, search.joined);
  MemoryContextDelete(context);
  PG_RETURN_POINTER(text);
}

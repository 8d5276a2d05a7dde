\echo Use "CREATE EXTENSION thaitext" to load this file. \quit

CREATE FUNCTION thai_parse_start(internal, int4) RETURNS internal
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
CREATE FUNCTION thai_parse_next(internal, internal, internal) RETURNS internal
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
CREATE FUNCTION thai_parse_end(internal) RETURNS void
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
CREATE FUNCTION thai_headline(internal, internal, tsquery) RETURNS internal
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
CREATE FUNCTION thai_token_types(internal) RETURNS internal
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
CREATE TEXT SEARCH PARSER thai (
  START = thai_parse_start, GETTOKEN = thai_parse_next, END = thai_parse_end,
  HEADLINE = thai_headline, LEXTYPES = thai_token_types);

CREATE FUNCTION thai_dictionary_init(internal) RETURNS internal
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
CREATE FUNCTION thai_lexize(internal, internal, internal, internal) RETURNS internal
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
CREATE TEXT SEARCH TEMPLATE thai (INIT = thai_dictionary_init, LEXIZE = thai_lexize);
CREATE TEXT SEARCH DICTIONARY thai (TEMPLATE = thai);
COMMENT ON TEXT SEARCH DICTIONARY thai IS 'keys of Thai words, acronyms, numbers and dates';

CREATE TEXT SEARCH CONFIGURATION thai (PARSER = thai);
ALTER TEXT SEARCH CONFIGURATION thai ADD MAPPING FOR word WITH thai;
COMMENT ON TEXT SEARCH CONFIGURATION thai IS 'configuration for Thai, also with English in it';

CREATE FUNCTION thai_query(text) RETURNS tsquery
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION thai_query(text) IS 'what people type, as a query for texts of the configuration thai';

CREATE FUNCTION thai_tokenize(
  text, OUT token text, OUT kind text, OUT start_offset int4, OUT end_offset int4)
  RETURNS SETOF record
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 1000 ROWS 50;
COMMENT ON FUNCTION thai_tokenize(text) IS 'tokens with their kinds and where they stand, in characters from 0';

CREATE FUNCTION thai_normalize(text, form text DEFAULT 'canonical') RETURNS text
  AS 'MODULE_PATHNAME' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION thai_normalize(text, text) IS 'one spelling for what looks the same: canonical, search or repair';

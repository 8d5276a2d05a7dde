SELECT * FROM thai_tokenize('ไปเที่ยวเชียงใหม่ 12.5% 😀');
SELECT count(*) FROM thai_tokenize('');
SELECT count(*) FROM thai_tokenize(NULL);
SELECT string_agg(token, '' ORDER BY start_offset) = text AS same,
  bool_and(substr(text, start_offset + 1, end_offset - start_offset) = token) AS places
  FROM (VALUES (E'กขค\n\u200B a😀b ๆ นํ้า')) AS given (text), thai_tokenize(text) GROUP BY text;
SELECT thai_normalize('นํ้า'), thai_normalize('เเม่ ๒๕๖๗ ABC', 'search'), thai_normalize('สาหรับประชาชน', 'repair'),
  thai_normalize('น้ำ', form => 'canonical'), thai_normalize('') = '' AS empty, thai_normalize(NULL) IS NULL AS is_null;

-- What is wrong.
SELECT thai_normalize('ก', 'NFC');
SELECT length(thai_query(repeat('น้ำ ', 5000))::text);
CREATE TEXT SEARCH DICTIONARY other (TEMPLATE = thai, stopwords = thai);

-- What may run where.
SELECT proname, provolatile, proparallel, proisstrict FROM pg_proc
  WHERE proname IN ('thai_query', 'thai_tokenize', 'thai_normalize') ORDER BY proname;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
CREATE TABLE line AS SELECT 'น้ำท่วมจังหวัดที่ ' || n AS body FROM generate_series(1, 2000) AS n;
ANALYZE line;
EXPLAIN (COSTS off) SELECT count(*) FROM line WHERE to_tsvector('thai', body) @@ to_tsquery('thai', '7');
SELECT count(*) FROM line WHERE to_tsvector('thai', body) @@ thai_query('น้ำท่วม 7');

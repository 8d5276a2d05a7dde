-- Large texts, in pieces: the words of the second piece are found, and what is left out is PostgreSQL's own limit.
SELECT to_tsvector('thai', repeat('น้ำท่วม ', 200000) || 'เชียงราย') @@ thai_query('เชียงราย') AS found;
SELECT to_tsvector('thai', repeat('ก', 3000000)) IS NOT NULL AS survives;
SELECT count(*) > 100000 AS many, sum(length(token)) = 3200009 AS whole
  FROM thai_tokenize(repeat('น้ำท่วม ', 400000) || E'\nเชียงราย');
SELECT length(thai_normalize(repeat('นํ้า ', 500000))) AS size;

-- A statement can be stopped.
SET statement_timeout = '200ms';
SELECT length(to_tsvector('thai', repeat('น้ำท่วมหลายพื้นที่ในจังหวัดเชียงราย ', 2000000)));
SELECT count(*) FROM thai_tokenize(repeat('น้ำท่วมหลายพื้นที่ในจังหวัดเชียงราย ', 2000000));
RESET statement_timeout;

-- An error in the middle of a parse leaves nothing behind.
CREATE FUNCTION fail_in_a_parse() RETURNS text LANGUAGE plpgsql AS $$
DECLARE piece record;
BEGIN
  FOR piece IN SELECT * FROM ts_parse('thai', repeat('น้ำท่วม ', 1000)) LOOP
    PERFORM to_tsvector('thai', 'ลดความเหลื่อมล้ำ'), 1 / length(trim(piece.token));
  END LOOP;
EXCEPTION WHEN division_by_zero THEN
  RETURN to_tsvector('thai', 'ลดความเหลื่อมล้ำ')::text;
END $$;
SELECT fail_in_a_parse() FROM generate_series(1, 3);

-- Two parses at a time.
SELECT one.token, other.token FROM
  ROWS FROM (ts_parse('thai', 'น้ำท่วม'), ts_parse('thai', 'ลดลง')) AS both_of_them (a, token, c, d),
  LATERAL (SELECT token) AS one, LATERAL (SELECT d AS token) AS other;

-- Any text: its tokens are the text, marks leave it as it is, and it can be typed as a query.
CREATE TABLE noise AS SELECT seed, (
  SELECT string_agg(pieces[1 + (hashint8(seed * 1000 + n) & 2147483647) % array_length(pieces, 1)], '' ORDER BY n)
    FROM generate_series(1, 1 + seed % 50) AS n,
      (SELECT ARRAY['น้ำ', 'ก', 'ั', '้', 'ำ', 'เ', 'ๆ', '๑', '1', '.', 'ก.พ.ร.', 'DSI', ' ', E'\n', '-', '@', '/', 'a', 'Z',
        '😀', '漢', E'\u200B', E'\u0E4D', '''', '\', '"', ':*', '&', '|', '!', '(', '…', E'\x1F', E'\x1A', '*']) AS given (pieces)
  ) AS body FROM generate_series(1, 3000) AS seed;
SELECT count(*) AS different FROM noise
  WHERE body <> (SELECT string_agg(token, '' ORDER BY number) FROM
    ts_parse('thai', body) WITH ORDINALITY AS piece (type, token, number));
SELECT count(*) AS different FROM noise
  WHERE body <> (SELECT string_agg(token, '' ORDER BY start_offset) FROM thai_tokenize(body));
SET client_min_messages = warning;
SELECT count(*) AS different FROM noise WHERE body <> translate(
  ts_headline('thai', body, thai_query(body), E'StartSel=\x01, StopSel=\x02, HighlightAll=true'), E'\x01\x02', '');
SELECT count(*) AS different FROM noise WHERE body <> translate(
  ts_headline('thai', body, phraseto_tsquery('thai', body), E'StartSel=\x01, StopSel=\x02, HighlightAll=true'), E'\x01\x02', '');
SELECT count(*) AS not_found FROM noise
  WHERE numnode(phraseto_tsquery('thai', body)) > 0 AND NOT to_tsvector('thai', body) @@ phraseto_tsquery('thai', body);

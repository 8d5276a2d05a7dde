-- Time and size of indexes of 100,000 rows of news, in a database of its own, as a superuser:
--
--   xz -dc ../shared/corpora/thaigov-sample.txt.xz > /tmp/news.txt
--   createdb news && psql -d news -f Bindings/PostgreSQL/benchmark.sql
--
-- The lines of the file, but empty ones, are taken over and over. The server says what processor time each
-- statement took, which other programs do not lengthen as they do the time that passed.
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS thaitext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
DROP TABLE IF EXISTS line, news, stored;
CREATE TABLE line (body text);
\copy line FROM '/tmp/news.txt'
CREATE TABLE news AS SELECT body FROM line, generate_series(1, 10) AS turn WHERE body <> '' ORDER BY turn LIMIT 100000;
VACUUM ANALYZE news;
SELECT count(*) AS rows, pg_size_pretty(sum(octet_length(body))) AS text FROM news;
SET maintenance_work_mem = '256MB';
SET max_parallel_workers_per_gather = 0;
SET client_min_messages = log;
SET log_statement_stats = on;
\echo terms by thai, by the default parser
SELECT sum(length(to_tsvector('thai', body))) AS thai FROM news;
SELECT sum(length(to_tsvector('simple', body))) AS simple FROM news;
\echo indexes: thai, the default parser, pg_trgm
CREATE INDEX news_thai ON news USING gin (to_tsvector('thai', body));
CREATE INDEX news_simple ON news USING gin (to_tsvector('simple', body));
CREATE INDEX news_trgm ON news USING gin (body gin_trgm_ops);
SET log_statement_stats = off;
SELECT relname, pg_size_pretty(pg_relation_size(oid)) AS size FROM pg_class WHERE relname LIKE 'news\__%' ORDER BY 1;
\echo terms stored beside the text, and an index of them
SET log_statement_stats = on;
CREATE TABLE stored AS SELECT body, to_tsvector('thai', body) AS terms FROM news;
CREATE INDEX stored_terms ON stored USING gin (terms);
SET log_statement_stats = off;
SELECT pg_size_pretty(pg_table_size('news')) AS text, pg_size_pretty(pg_table_size('stored')) AS text_and_terms;
VACUUM ANALYZE news;
VACUUM ANALYZE stored;
\timing on
-- The first call of a session reads tables of the library.
SELECT thai_query('น้ำ') IS NOT NULL AS ready;
\echo what is found, and in what time: น้ำท่วม, ราคาน้ำมัน, DSI
SELECT count(*) AS stored FROM stored WHERE terms @@ thai_query('น้ำท่วม');
SELECT count(*) AS thai FROM news WHERE to_tsvector('thai', body) @@ thai_query('น้ำท่วม');
SELECT count(*) AS simple FROM news WHERE to_tsvector('simple', body) @@ plainto_tsquery('simple', 'น้ำท่วม');
SELECT count(*) AS trgm FROM news WHERE body LIKE '%น้ำท่วม%';
SELECT count(*) AS stored FROM stored WHERE terms @@ thai_query('ราคาน้ำมัน');
SELECT count(*) AS thai FROM news WHERE to_tsvector('thai', body) @@ thai_query('ราคาน้ำมัน');
SELECT count(*) AS simple FROM news WHERE to_tsvector('simple', body) @@ plainto_tsquery('simple', 'ราคาน้ำมัน');
SELECT count(*) AS trgm FROM news WHERE body LIKE '%ราคาน้ำมัน%';
SELECT count(*) AS stored FROM stored WHERE terms @@ thai_query('DSI');
SELECT count(*) AS thai FROM news WHERE to_tsvector('thai', body) @@ thai_query('DSI');
SELECT count(*) AS simple FROM news WHERE to_tsvector('simple', body) @@ plainto_tsquery('simple', 'DSI');
SELECT count(*) AS trgm FROM news WHERE body LIKE '%DSI%';

-- A text search configuration that is ready, and one of one's own.
SELECT to_tsvector('thai', 'รัฐบาลลดความเหลื่อมล้ำ 1,000 ราย');
CREATE TEXT SEARCH CONFIGURATION news (PARSER = thai);
ALTER TEXT SEARCH CONFIGURATION news ADD MAPPING FOR word WITH thai;
SELECT to_tsvector('news', 'ลดความเหลื่อมล้ำ') = to_tsvector('thai', 'ลดความเหลื่อมล้ำ') AS same;

-- The tokens are the text.
SELECT * FROM ts_token_type('thai');
SELECT * FROM ts_parse('thai', 'ประชุมเอเปค, 12 ก.ย. 67!');
SELECT alias, token, dictionary, lexemes FROM ts_debug('thai', 'แถลงโดย ดีเอสไอ');
SELECT ts_lexize('thai', 'ความเหลื่อมล้ำ');

-- The same analysis on both sides.
CREATE TABLE article (id int PRIMARY KEY, body text);
INSERT INTO article VALUES
  (1, 'รัฐบาลลดความเหลื่อมล้ำ'), (2, 'ดีเอสไอแถลงข่าวเมื่อ 12 ก.ย. 67'), (3, 'น้ำมันขึ้นราคา'),
  (4, 'จอดรถแล้วดับไฟ'), (5, 'เปิดเดินรถไฟสายใหม่'), (6, 'งบสาหรับซ่อมแซมโบราณสถาน'),
  (7, 'กรมสอบสวนคดีพิเศษรับคดี DSI'), (8, 'ระบอบประชาธิปไตย'), (9, 'ดื่มนํ้าสะอาดทุกวัน'), (10, 'ลดน้ำหนัก');
CREATE FUNCTION found(tsquery) RETURNS int[] LANGUAGE sql AS
  'SELECT array_agg(id ORDER BY id) FROM article WHERE to_tsvector(''thai'', body) @@ $1';
SELECT found(to_tsquery('thai', 'เหลื่อมล้ำ')) AS part, found(to_tsquery('thai', 'ความเหลื่อมล้ำ')) AS compound,
  found(to_tsquery('thai', 'รถไฟ')) AS together, found(to_tsquery('thai', 'น้ำ')) AS water,
  found(to_tsquery('thai', 'สำหรับ')) AS repaired;
SELECT found(to_tsquery('thai', 'DSI')) AS latin, found(to_tsquery('thai', 'ดีเอสไอ')) AS letters,
  found(phraseto_tsquery('thai', '12 กันยายน 2567')) AS date, found(to_tsquery('thai', 'DSI & แถลง')) AS both;
SELECT found(websearch_to_tsquery('thai', 'น้ำมัน or รถไฟ')) AS either,
  found(websearch_to_tsquery('thai', 'DSI -รับคดี')) AS without, found(plainto_tsquery('thai', 'ราคาน้ำมัน')) AS apart,
  found(websearch_to_tsquery('thai', '"ราคาน้ำมัน"')) AS phrase, found(to_tsquery('thai', 'ประชาธิปไต:*')) AS prefix;
SELECT websearch_to_tsquery('thai', 'ลดความเหลื่อมล้ำ'), to_tsquery('thai', '!รถ | ไฟ');

-- What people type.
SELECT found(thai_query('ราคาน้ำมัน')) AS apart, found(thai_query('กรมสอบสวนคดีพิเศษ')) AS long_form,
  found(thai_query('ประชาธิป*')) AS prefix, found(thai_query('DSI 12 กันยายน 2567')) AS both,
  found(thai_query('(น้ำมัน & !'' \ "')) AS no_syntax;
SELECT thai_query(''), thai_query('!?'), thai_query(NULL) IS NULL AS is_null;
SELECT thai_query('it''s a \');

-- An index.
CREATE INDEX article_body ON article USING gin (to_tsvector('thai', body));
SET enable_seqscan = off;
EXPLAIN (COSTS off) SELECT id FROM article WHERE to_tsvector('thai', body) @@ to_tsquery('thai', 'น้ำ');
SELECT id FROM article WHERE to_tsvector('thai', body) @@ thai_query('น้ำสะอาด');
RESET enable_seqscan;
CREATE TABLE stored (body text, terms tsvector GENERATED ALWAYS AS (to_tsvector('thai', body)) STORED);
INSERT INTO stored (body) SELECT body FROM article;
SELECT body, ts_rank(terms, query) > 0 AS ranked FROM stored, thai_query('DSI') AS query WHERE terms @@ query ORDER BY 1;

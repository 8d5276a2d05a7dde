.load ./thaitext_fts5
CREATE VIRTUAL TABLE article USING fts5(body, tokenize = 'thai');
INSERT INTO article VALUES
  ('รัฐบาลลดความเหลื่อมล้ำ'),
  ('ดีเอสไอแถลงข่าวเมื่อ 12 ก.ย. 67'),
  ('น้ำมันขึ้นราคา'),
  ('จอดรถแล้วดับไฟ'),
  ('ระบอบประชาธิปไตย'),
  ('เกิดน้ำท่วมที่เชียงราย ถนนขาดหลายสาย เจ้าหน้าที่เร่งช่วยเหลือประชาชนตลอดคืน');
.print -- parts of compounds, by themselves and as typed
SELECT highlight(article, 0, '[', ']') FROM article WHERE article MATCH 'เหลื่อมล้ำ';
SELECT highlight(article, 0, '[', ']') FROM article WHERE article MATCH 'ความเหลื่อมล้ำ';
SELECT count(*) FROM article WHERE article MATCH 'รถไฟ';
.print -- acronyms, dates
SELECT highlight(article, 0, '[', ']') FROM article WHERE article MATCH thai_query('กรมสอบสวนคดีพิเศษ');
SELECT highlight(article, 0, '[', ']') FROM article WHERE article MATCH thai_query('DSI 12 กันยายน 2567');
.print -- words of a free phrase
SELECT rowid FROM article WHERE article MATCH 'ราคาน้ำมัน';
SELECT rowid FROM article WHERE article MATCH thai_query('ราคาน้ำมัน');
.print -- prefixes
SELECT rowid FROM article WHERE article MATCH '"ประชาธิป" *';
SELECT rowid FROM article WHERE article MATCH thai_query('ประชาธิป* ระบอบ');
.print -- a piece of a text
SELECT snippet(article, 0, '[', ']', '…', 4) FROM article WHERE article MATCH 'น้ำท่วม';
.print -- FTS5's own language
SELECT rowid FROM article WHERE article MATCH '(น้ำท่วม OR ราคา) NOT เชียงราย';
.print -- options
CREATE VIRTUAL TABLE coarse USING fts5(body, tokenize = 'thai granularity coarse stop_words 1');
INSERT INTO coarse VALUES ('ลดความเหลื่อมล้ำของรัฐบาล');
SELECT count(*) FROM coarse WHERE coarse MATCH 'เหลื่อมล้ำ';
SELECT count(*) FROM coarse WHERE coarse MATCH thai_query('ความเหลื่อมล้ำ', 'granularity coarse');
CREATE VIRTUAL TABLE word USING fts5vocab(coarse, 'row');
SELECT term FROM word;
.print -- what is wrong
CREATE VIRTUAL TABLE wrong USING fts5(body, tokenize = 'thai granularty fine');
SELECT thai_query('ก', 'repair yes');
SELECT thai_query('ก', 'standard');
.print -- nothing to look for
SELECT thai_query(NULL) IS NULL;
SELECT count(*) FROM article WHERE article MATCH thai_query('');
SELECT count(*) FROM article WHERE article MATCH thai_query('!?');

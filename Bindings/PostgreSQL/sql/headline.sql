-- Marks stand where the words stand in the text as it was written.
CREATE FUNCTION marked(body text, query tsquery) RETURNS text LANGUAGE sql AS
  'SELECT ts_headline(''thai'', body, query, ''StartSel=[, StopSel=], HighlightAll=true'')';
SELECT marked(body, thai_query(query)) FROM (VALUES
  ('ลดความเหลื่อมล้ำลง', 'เหลื่อมล้ำ'),
  ('ลดความเหลื่อมล้ำลง', 'ความเหลื่อมล้ำ'),
  ('ความสุขกับความเหลื่อมล้ำ', 'ความเหลื่อมล้ำ'),
  ('นั่งรถไฟไปเชียงใหม่ จอดรถแล้วดับไฟ', 'รถไฟ'),
  ('ดื่มนํ้าสะอาดทุกวัน', 'น้ำ'),
  ('ปี ๒๕๖๗ นี้', '2567'),
  ('วันที่ 12 ก.ย. 67 นี้', '12 กันยายน 2567'),
  ('แถลงโดยดีเอสไอวันนี้', 'DSI'),
  ('ข่าวจากกรมสอบสวนคดีพิเศษ (DSI) วันนี้', 'DSI'),
  ('งบสาหรับซ่อม', 'สำหรับ'),
  ('เลียบแม่น้ำยาว', 'น้ำ'),
  ('เลียบแม่น้ำยาว', 'แม่น้ำ'),
  ('พบผู้ว่าราชการจังหวัดวันนี้', 'ผู้ว่าราชการจังหวัด'),
  ('น้ำมันขึ้นราคา', 'ราคาน้ำมัน')) AS given (body, query);
SELECT marked('ความสุขกับความเหลื่อมล้ำ', to_tsquery('thai', 'ความเหลื่อมล้ำ'));
SELECT marked('รถและเรือ', to_tsquery('thai', 'รถ & !เครื่องบิน'));
SELECT marked('รถและเรือ', 'รถ <2> เรือ');
SELECT marked('รถและเรือ', '!รถ <-> เรือ');
SELECT marked('', 'รถ'), marked('รถ', '');

-- A piece of a long text.
SELECT ts_headline('thai', repeat('วันนี้อากาศดีมาก ', 40) || 'แต่ตอนเย็นเกิดน้ำท่วมในหลายอำเภอ ' || repeat('ประชาชนปลอดภัย ', 40),
  thai_query('น้ำท่วม'), 'StartSel=[, StopSel=], MaxWords=12, MinWords=4');
SELECT ts_headline('thai', 'น้ำท่วมเชียงราย' || repeat(' วันนี้อากาศดีมาก', 40) || ' น้ำท่วมน่าน',
  thai_query('น้ำท่วม'), 'StartSel=[, StopSel=], MaxFragments=2, MaxWords=6, MinWords=2');

-- Without marks it is the text, however long its words are.
SELECT bool_and(marked(body, thai_query('น้ำ มาก')) = body) AS same FROM (VALUES
  (repeat('ก', 5000)), (repeat(' ', 100000)), (repeat('a', 70000)), (repeat('漢', 3000)), (repeat('😀', 3000)),
  (E'\u200B\n\t\x01 ๆฯ')) AS given (body);
SELECT replace(replace(marked(body, thai_query('น้ำ มาก')), '[', ''), ']', '') = body AS same FROM (VALUES
  ('ดีม' || repeat('า', 3000) || 'ก น้ำ'), (repeat('น้ำมาก', 1000)), (repeat('น้ำ ', 20000))) AS given (body);

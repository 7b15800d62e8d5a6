-- The public finds firms by where they sit, and by words like those of their names.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

ALTER TABLE firm ADD COLUMN city text, ADD COLUMN city_folded text, ADD COLUMN province text;
UPDATE firm f SET city = a.city, city_folded = lower(a.city),
    province = CASE a.province WHEN 'BALOCHISTAN' THEN 'PK-BA' WHEN 'GILGIT_BALTISTAN' THEN 'PK-GB'
      WHEN 'ISLAMABAD' THEN 'PK-IS' WHEN 'AZAD_JAMMU_AND_KASHMIR' THEN 'PK-JK'
      WHEN 'KHYBER_PAKHTUNKHWA' THEN 'PK-KP' WHEN 'PUNJAB' THEN 'PK-PB' ELSE 'PK-SD' END
  FROM application a WHERE a.firm_id = f.id;
CREATE INDEX firm_city ON firm (city_folded, id);
CREATE INDEX firm_province ON firm (province, kind, id);
CREATE INDEX firm_kind ON firm (kind, id);
-- Nearly all are ACTIVE: only the others are found by their state.
CREATE INDEX firm_not_active ON firm (state, id) WHERE state <> 'ACTIVE';

-- Every word of every name once. A firm registers with few new words, so this grows slowly.
CREATE TABLE register_word (word text PRIMARY KEY);
CREATE INDEX register_word_like ON register_word USING gin (word gin_trgm_ops);
INSERT INTO register_word
  SELECT DISTINCT word FROM firm, regexp_split_to_table(name_folded, ' ') word
   WHERE length(word) >= 3;
GRANT SELECT, INSERT ON register_word TO ${app};

create table equipped_thing (id bigint primary key);

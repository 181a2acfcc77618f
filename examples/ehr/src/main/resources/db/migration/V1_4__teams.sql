-- The teams of this organisation, what each tells of itself, and who belongs to which.
create table care_team (
  name varchar(64) primary key,
  called varchar(200) not null,
  profile text
);
alter table staff add column team varchar(64);
alter table patient add column team varchar(64);

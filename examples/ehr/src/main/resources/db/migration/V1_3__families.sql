-- From when a child decides too, and from when alone; in whose place somebody agreed, and what the patient said of it.
alter table patient add column becomes_12_on date;
alter table patient add column becomes_16_on date;
alter table patient add column becomes_18_on date;
alter table consent add column on_behalf_by varchar(64);
alter table consent add column patients_stance varchar(16);
alter table consent add column patients_words text;
alter table plan_version add column on_behalf_by varchar(64);
alter table plan_version add column patients_stance varchar(16);
alter table plan_version add column patients_words text;
alter table plan_version add column beside_parents text;

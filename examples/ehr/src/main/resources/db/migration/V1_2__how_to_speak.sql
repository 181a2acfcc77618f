-- How a patient wants to be spoken to, with u or with je; where nothing stands, as the organisation does.
alter table patient add column spoken_to varchar(8);

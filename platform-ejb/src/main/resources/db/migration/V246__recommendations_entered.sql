-- Recommendations that a group brought in, in editions: a correction leaves what stood there before.
alter table recommendation
  add column title varchar(160) null,
  add column source varchar(300) null,
  add column entered_by varchar(40) null,
  add column edition int not null default 1 check (edition > 0),
  add constraint recommendation_entered_by foreign key (entered_by) references stakeholder_group (group_key);

create table recommendation_earlier (
  recommendation_id uuid not null,
  edition int not null check (edition > 0),
  title varchar(160) null,
  number varchar(40) not null,
  made_by varchar(120) not null,
  made_in varchar(7) not null,
  text varchar(1000) not null,
  source varchar(300) null,
  why varchar(500) not null,
  corrected_on date not null,
  primary key (recommendation_id, edition),
  foreign key (recommendation_id) references recommendation (id)
) default charset=utf8mb4;

create table log_entry (
  id uuid not null primary key,
  leaf bigint null unique check (leaf >= 0),
  kind varchar(20) not null check (kind in ('GROUP_KEY', 'SEATING', 'ADMISSION_BATCH', 'INPUT', 'WITHHELD', 'AGENDA',
    'MINUTES', 'ERRATUM', 'ROUND', 'DECISION', 'FOLLOW_UP', 'PILOT_VERSION', 'OBSERVATION', 'CONSULTATION', 'REMOVAL',
    'KEY_CHANGE')),
  ref varchar(200) null,
  manifest blob not null check (json_valid(convert(manifest using utf8mb4))),
  version int not null,
  index log_entry_about (ref)
) default charset=utf8mb4;

create table log_disclosure (
  entry_id uuid not null,
  part int not null,
  disclosure mediumtext character set ascii collate ascii_bin not null,
  primary key (entry_id, part),
  foreign key (entry_id) references log_entry (id)
) default charset=utf8mb4;

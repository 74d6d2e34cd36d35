-- What opens an account: her member code and her recovery code, each a row of its own, so that a code that ended is a
-- row that is gone and stays gone when a backup is put back. Every account has one of each, with random bytes where no
-- recovery code was given: nobody can tell which.
create table member_code (
  id uuid not null primary key,
  member_id uuid not null,
  code_use varchar(10) not null check (code_use in ('MEMBER', 'RECOVERY')),
  lookup_id binary(32) not null unique,
  wrapped_secret varbinary(61) not null,
  unique (member_id, code_use),
  foreign key (member_id) references member (id) on delete cascade
) default charset=utf8mb4;

-- Ids of version 4 from random bytes: those that the database makes itself hold a time.
insert into member_code
  select insert(insert(lower(hex(random_bytes(16))), 13, 1, '4'), 17, 1, '8'), id, 'MEMBER', lookup_id, wrapped_secret
  from member order by lookup_id;
insert into member_code
  select insert(insert(lower(hex(random_bytes(16))), 13, 1, '4'), 17, 1, '8'), id, 'RECOVERY', random_bytes(32),
    concat(x'01', random_bytes(60))
  from member order by lookup_id;

-- How she signs in, sealed for her alone; as long for everyone, and random bytes while nothing was chosen. Sealed anew
-- it ends her other sessions.
alter table member
  add column sign_in varbinary(61) not null default '',
  drop column lookup_id,
  drop column wrapped_secret;
update member set sign_in = concat(x'01', random_bytes(60));
alter table member alter column sign_in drop default;

-- Numbers of an authenticator app that were used, by nullifier, for a few minutes: none is taken twice.
create table spent_number (
  nullifier char(64) character set ascii not null primary key
) default charset=utf8mb4;

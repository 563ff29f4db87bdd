-- An attempt is its first line and a list of steps that only grows; everything else is derived from them.
-- "steps" is the number of the last step: two requests that write at once meet on it.

create sequence attempt_seq start with 1 increment by 50;
create sequence step_seq start with 1 increment by 50;

create table attempt (
    id bigint not null primary key,
    token varchar(22) not null unique,
    owner_hash varchar(64) not null,
    quiz_version_id bigint not null references quiz_version (id),
    mode varchar(20) not null,
    layout varchar(20) not null,
    seed bigint not null,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    steps integer not null,
    score varchar(100),
    maximum integer not null
);

create index attempt_owner on attempt (owner_hash, started_at);

create table step (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    sequence integer not null,
    kind varchar(20) not null,
    at timestamp with time zone not null,
    changes text not null,
    unique (attempt_id, sequence)
);

-- One set of migrations for H2 (in its PostgreSQL mode) and PostgreSQL: only what both understand.
-- What a student has seen never changes: sources, questions and quizzes have immutable versions, and "current_id" says which one is taken today.

create sequence source_seq start with 1 increment by 50;
create sequence source_version_seq start with 1 increment by 50;
create sequence bank_seq start with 1 increment by 50;
create sequence bank_load_seq start with 1 increment by 50;
create sequence question_seq start with 1 increment by 50;
create sequence question_version_seq start with 1 increment by 50;
create sequence quiz_seq start with 1 increment by 50;
create sequence quiz_version_seq start with 1 increment by 50;

create table source (
    id bigint not null primary key,
    slug varchar(100) not null unique,
    current_id bigint
);

create table source_version (
    id bigint not null primary key,
    source_id bigint not null references source (id),
    number integer not null,
    content text not null,
    hash varchar(64) not null,
    created_at timestamp with time zone not null,
    unique (source_id, number)
);

create table bank (
    id bigint not null primary key,
    slug varchar(100) not null unique,
    title varchar(200) not null,
    description text not null,
    language varchar(10) not null
);

create table bank_load (
    id bigint not null primary key,
    bank_id bigint not null references bank (id),
    number integer not null,
    file_name varchar(200) not null,
    file_hash varchar(64) not null,
    loaded_at timestamp with time zone not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    gone integer not null,
    unique (bank_id, number)
);

create table question (
    id bigint not null primary key,
    bank_id bigint not null references bank (id),
    ref varchar(100) not null,
    current_id bigint,
    retired_at timestamp with time zone,
    unique (bank_id, ref)
);

create table question_version (
    id bigint not null primary key,
    question_id bigint not null references question (id),
    number integer not null,
    type varchar(50) not null,
    content text not null,
    hash varchar(64) not null,
    created_at timestamp with time zone not null,
    unique (question_id, number)
);

create table quiz (
    id bigint not null primary key,
    bank_id bigint not null references bank (id),
    slug varchar(100) not null unique,
    place integer not null,
    current_id bigint,
    retired_at timestamp with time zone
);

create table quiz_version (
    id bigint not null primary key,
    quiz_id bigint not null references quiz (id),
    number integer not null,
    content text not null,
    hash varchar(64) not null,
    created_at timestamp with time zone not null,
    unique (quiz_id, number)
);

create index quiz_bank on quiz (bank_id);

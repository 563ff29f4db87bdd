package verifica.question.matching;

import java.util.List;
import java.util.stream.Stream;
import verifica.question.Content;
import verifica.question.Parts;

/** Rows that each want one of the answers; every row's answer is offered to every row, and so are the extra ones. */
public record Matching(List<Row> rows, List<Extra> extra) implements Content {

    public Matching {
        rows = List.copyOf(rows);
        extra = extra == null ? List.of() : List.copyOf(extra);
    }

    /** The rows' answers without repetition, then the extra ones. A response names a choice by its number here, from 1. */
    List<String> choices() {
        return Stream.concat(rights().stream(), extra.stream().map(Extra::right))
                .toList();
    }

    /** The rows' answers without repetition, in the order of the rows. */
    List<String> rights() {
        return rows.stream().map(Row::right).distinct().toList();
    }

    /** The number of the choice that belongs to a row, both as written, from 1. */
    int keyNumber(int row) {
        return rights().indexOf(rows.get(row - 1).right()) + 1;
    }

    /** The number of the choice that a part of a response names; 0 where it names none. */
    int choiceNumber(String given) {
        return new Parts(choices().size())
                .numbers()
                .filter(number -> given.equals(String.valueOf(number)))
                .findFirst()
                .orElse(0);
    }

    /** The rows as parts of a response: each by its number, from 1. */
    Parts parts() {
        return new Parts(rows.size());
    }
}

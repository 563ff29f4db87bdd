package verifica.question.truefalse;

/** One of the two answers as a review shows it. */
record Row(boolean statement, boolean chosen, boolean key) {}

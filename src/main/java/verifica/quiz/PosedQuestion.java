package verifica.quiz;

import verifica.bank.QuestionText;
import verifica.question.Item;

/**
 * One question of a quiz, ready to be asked.
 *
 * @param version the number of the question version
 * @param ref the question's id in its bank
 */
public record PosedQuestion(long version, String ref, Item<?> item, QuestionText text) {}

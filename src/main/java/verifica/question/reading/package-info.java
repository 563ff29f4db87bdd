/**
 * How a typed answer is read: words, numbers, dates and fractions, each with its own reading and its own tolerance.
 *
 * <p>Nothing here knows a question, a database, a framework or the time of day. Whatever a student types gives an answer
 * and never an exception.
 */
package verifica.question.reading;

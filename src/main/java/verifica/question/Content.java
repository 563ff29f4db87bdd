package verifica.question;

/**
 * What one type's question holds beside its stem: options, keys, rows ... A record that Jackson writes to JSON and reads back, with the field names of the
 * native question set. Immutable.
 */
public interface Content {}

package verifica.question.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the evidence type says; the texts stand in {@code messages/evidence_<language>.properties}. */
@MessageBundle("evidence")
public interface EvidenceMessages {
    @Message
    String passage(int number);

    @Message
    String noAnswer();

    @Message
    String yours();

    @Message
    String right();

    @Message
    String wrong();

    @Message
    String key();

    @Message
    String noPassages(String source);

    @Message
    String unknownPassage(int number);

    @Message
    String keyNotOffered(int number);

    @Message
    String tooFewPassages();

    @Message
    String noDistractor();

    @Message
    String others();
}

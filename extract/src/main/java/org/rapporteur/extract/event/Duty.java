package org.rapporteur.extract.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/** Who says that somebody must do something asks for it, whatever it is: "said that Chad must respect the truce". */
final class Duty {
    private static final Frame MUST = new Frame(
            "say that X must",
            List.of("must"),
            Frame.Kind.VERB,
            null,
            WordSet.ANY,
            List.of(),
            EventType.REQUEST,
            List.of(),
            List.of(),
            Roles.OF_VERB,
            "The envoy said that both sides must respect the truce.");

    private Duty() {}

    static Optional<FrameMatch> of(Token token) {
        boolean told =
                token.is("ccomp") && Syntax.isVerb(token) && Light.of(token).obliged();
        return told ? Optional.of(new FrameMatch(MUST, Arguments.of(token))) : Optional.empty();
    }
}

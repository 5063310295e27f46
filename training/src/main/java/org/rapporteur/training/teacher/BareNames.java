package org.rapporteur.training.teacher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.NameKind;

/**
 * Finds the persons that a text calls by one word of a name that it gives in full elsewhere: after
 * "Rosa Quispe", a "Quispe" or "Rosa" alone is a person too.
 */
final class BareNames {
    private final Set<String> ofPersons = new HashSet<>();
    private final Set<String> ofOthers = new HashSet<>();

    private BareNames(List<Draft> sentences) {
        for (Draft sentence : sentences) {
            sentence.names().forEach(name -> learn(sentence, name));
        }
        ofPersons.removeAll(ofOthers);
    }

    /** Adds the names that the sentences of one text leave out. */
    static void complete(List<Draft> sentences) {
        BareNames known = new BareNames(sentences);
        if (!known.ofPersons.isEmpty()) {
            sentences.forEach(known::complete);
        }
    }

    private void learn(Draft sentence, Name name) {
        int last = name.endToken() - 1;
        boolean alone = name.firstToken() == last;
        if (name.kind() == NameKind.PERSON && !alone) {
            ofPersons.add(sentence.form(name.firstToken()));
            ofPersons.add(sentence.form(last));
        } else if (name.kind() != NameKind.PERSON && alone) {
            ofOthers.add(sentence.form(last));
        }
    }

    private void complete(Draft sentence) {
        List<Name> names = new ArrayList<>();
        boolean found = false;
        for (int word = 0; word < sentence.size(); ) {
            Optional<Name> name = sentence.nameAt(word);
            if (name.isPresent()) {
                names.add(name.get());
                word = name.get().endToken();
                continue;
            }
            if (sentence.isProperNoun(word) && ofPersons.contains(sentence.form(word))) {
                names.add(new Name(word, word + 1, NameKind.PERSON));
                found = true;
            }
            word++;
        }
        if (found) {
            sentence.rename(names);
        }
    }
}

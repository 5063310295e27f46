package org.rapporteur.extract.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.Identity;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/**
 * The persons that a report introduces: by title, by apposition, or by a full name that is known.
 * Later a surname leads to them; before that, to nobody.
 */
final class Cast {
    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Integer>> placesByWord = new HashMap<>();
    private final Describer describer;
    private final WhoIsWho known;
    private final @Nullable LocalDate published;

    /**
     * A person of the report.
     *
     * @param words the words of the name
     * @param identity with the full name
     * @param introduction where the report says who it is
     */
    record Member(Set<String> words, Identity identity, Mention introduction) {}

    Cast(AnnotatedReport report, Describer describer, WhoIsWho known, @Nullable LocalDate published) {
        this.describer = describer;
        this.known = known;
        this.published = published;
        // Full names first, wherever they stand: a headline says "Xi" before the text says who that is.
        List<Mention> mentions = report.parts().stream().flatMap(this::persons).toList();
        mentions.stream().filter(mention -> words(mention).size() > 1).forEach(this::introduce);
        mentions.stream()
                .filter(mention ->
                        words(mention).size() == 1 && called(words(mention)).isEmpty())
                .forEach(this::introduce);
    }

    private Stream<Mention> persons(AnnotatedText text) {
        return text.names().stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .filter(name -> !describer.isPlaceName(text.token(name.firstToken()), text.token(name.endToken() - 1)))
                .map(name -> mentionOf(text, name));
    }

    static Mention mentionOf(AnnotatedText text, Name name) {
        List<Token> tokens = IntStream.range(name.firstToken(), name.endToken())
                .mapToObj(text::token)
                .toList();
        Token head = Mention.within(tokens).head();
        return Mention.of(head);
    }

    /** The name that the mention's head is part of, as printed. */
    static Optional<Name> nameOf(Mention mention) {
        for (int index = mention.last().index(); index >= mention.first().index(); index--) {
            Optional<Name> name = mention.in().token(index).name();
            if (name.isPresent() && name.get().kind() == NameKind.PERSON) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(Mention mention) {
        return nameOf(mention).map(name -> words(mention.in(), name)).orElse(Set.of());
    }

    static Set<String> words(AnnotatedText text, Name name) {
        return IntStream.range(name.firstToken(), name.endToken())
                .mapToObj(index -> text.token(index).form())
                .filter(form -> Character.isLetter(form.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void introduce(Mention mention) {
        Optional<Name> name = nameOf(mention);
        if (name.isEmpty()) {
            return;
        }
        AnnotatedText text = mention.in();
        String printed =
                text.quote(name.get().firstToken(), name.get().endToken() - 1).text();
        Set<String> words = words(text, name.get());
        boolean full = words.size() > 1;
        Optional<Identity> described = described(mention, printed);
        Optional<Identity> remembered = full ? known.person(printed, published) : Optional.empty();
        Optional<Identity> identity = merged(described, remembered);
        if (identity.isPresent() || full) {
            add(words, identity.orElse(new Identity(null, null, null, List.of(), printed, null, null)), mention);
        }
    }

    /** What the report says comes first; what is known fills in, unless the two name different states. */
    private static Optional<Identity> merged(Optional<Identity> said, Optional<Identity> remembered) {
        if (said.isEmpty() || remembered.isEmpty()) {
            return said.or(() -> remembered);
        }
        Identity own = said.get();
        return own.code() == null || (own.code().equals(remembered.get().code()) && own.office() == null)
                ? remembered
                : said;
    }

    private void add(Set<String> words, Identity identity, Mention mention) {
        for (int at = 0; at < members.size(); at++) {
            Member member = members.get(at);
            if (member.words.equals(words)) {
                boolean saysMore = member.identity.code() == null && identity.code() != null;
                members.set(at, saysMore ? new Member(words, identity, mention) : member);
                return;
            }
        }
        words.forEach(word ->
                placesByWord.computeIfAbsent(word, absent -> new ArrayList<>()).add(members.size()));
        members.add(new Member(words, identity, mention));
    }

    private Optional<Identity> described(Mention mention, String name) {
        Optional<Identity> title =
                mention.tokens().count() > words(mention).size() ? describer.describe(mention, name) : Optional.empty();
        return title.or(() -> apposition(mention).flatMap(phrase -> describer.describe(phrase, name)));
    }

    /** Of "Rosa Quispe, Peru's president", and of "Peru's president, Rosa Quispe", the office. */
    private static Optional<Mention> apposition(Mention mention) {
        Optional<Token> below = mention.head().dependents("appos").findFirst();
        Optional<Token> above = mention.head().is("appos") ? mention.head().head() : Optional.empty();
        return below.or(() -> above).map(Mention::of);
    }

    /** The person called by these words of a name; empty where that is nobody, or several. */
    Optional<Member> called(Set<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Member> fitting = placesByWord.getOrDefault(words.iterator().next(), List.of()).stream()
                .map(members::get)
                .filter(member -> member.words.containsAll(words))
                .toList();
        if (fitting.size() > 1 && fitting.stream().noneMatch(member -> member.words.equals(words))) {
            return Optional.empty();
        }
        return fitting.stream()
                .filter(member -> fitting.size() == 1 || member.words.equals(words))
                .findFirst();
    }

    /** The one person whose office has this last word: "the president". */
    Optional<Member> holding(String office) {
        List<Member> holders = members.stream()
                .filter(member -> member.identity.office() != null
                        && member.identity.office().endsWith(office))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}

package org.rapporteur.extract.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Token;

/**
 * One line of {@code relations.tsv}: a word and what must stand around it for a relation to hold.
 *
 * @param place file and line
 * @param anchor the word that carries the relation; null for any noun of an office
 * @param conditions what else must stand there
 * @param roles where the parties stand
 * @param confidence of what the pattern finds, all else being clear
 */
record RelationPattern(
        String place,
        String relation,
        @Nullable WordSet anchor,
        PartOfSpeech partOfSpeech,
        List<Condition> conditions,
        List<RoleRule> roles,
        Fields fields,
        double confidence,
        String example) {
    RelationPattern {
        conditions = List.copyOf(conditions);
        roles = List.copyOf(roles);
    }

    /** Of the anchor. */
    enum PartOfSpeech {
        VERB,
        NOUN,
        /** In the singular. */
        ONE,
        ADJECTIVE;

        boolean fits(Token token) {
            return switch (this) {
                case VERB -> token.tag().startsWith("VB");
                case NOUN -> token.tag().startsWith("NN");
                case ONE -> token.tag().equals("NN") || token.tag().equals("NNP");
                case ADJECTIVE -> token.tag().startsWith("JJ") || token.tag().equals("VBN");
            };
        }
    }

    /** Something that must stand at a place, or must not. */
    record Condition(TreePath path, WordSet words, boolean wanted) {}

    /** What a party must be. */
    enum PartyType {
        /** A state or its government. */
        STATE,
        /** A state, a union of states, or one who acts for them. */
        POWER,
        /** A body that states make up. */
        ORGANISATION,
        INITIATIVE,
        PERSON,
        ANY
    }

    /**
     * Where a party stands.
     *
     * @param paths tried in this order
     * @param together whether all who stand there are sides of one relation, at least two
     * @param needed whether there is no relation without it
     */
    record RoleRule(String role, List<TreePath> paths, PartyType type, boolean together, boolean needed) {
        RoleRule {
            paths = List.copyOf(paths);
        }
    }

    /** How a field is filled. */
    enum Source {
        /** The anchor with the words that describe it. */
        PHRASE,
        /** The same, with what it is about: "treaty on extradition". */
        TITLE,
        /** The same as it stands, nothing left out: "new pipelines". */
        THING,
        /** The noun of the office. */
        OFFICE,
        /** How real it is by the words that govern it; the constant, where they say nothing. */
        OUTLOOK,
        /** The constant. */
        CONSTANT,
        /** The phrases at the path. */
        PATH
    }

    /**
     * A value and where it comes from.
     *
     * @param constant the value itself, or what holds where the report says nothing
     */
    record Value(Source source, @Nullable String constant, List<TreePath> paths) {
        Value {
            paths = List.copyOf(paths);
        }
    }

    /** What a time said with the relation tells of it. */
    enum TimeRole {
        /** Only what is said with "since" and "until" counts. */
        STANDING,
        BEGINS,
        ENDS,
        /** It is told of that time. */
        HOLDS
    }

    /**
     * The fields of the relation besides its parties.
     *
     * @param accepted outlooks on which there is a relation, besides that it holds
     */
    record Fields(
            @Nullable Value level,
            @Nullable Value state,
            @Nullable Value name,
            @Nullable Value goods,
            TimeRole time,
            Set<Outlook> accepted) {
        Fields {
            accepted = Set.copyOf(accepted);
        }

        /** Whether what the report says of it with this outlook is a relation. */
        boolean accept(Outlook outlook) {
            boolean tells = state != null
                    && state.source() == Source.OUTLOOK
                    && outlook != Outlook.DENIED
                    && outlook != Outlook.OVER;
            return outlook == Outlook.HOLDS || tells || accepted.contains(outlook);
        }
    }
}

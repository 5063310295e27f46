package org.rapporteur.telling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Relation;

/** How parties stand to each other, as one line for people. */
public final class RelationTellings {
    public static final String OFFICE = "office";

    private static final Pattern NAMES_WITH_ARTICLE = Pattern.compile(
            "^(United (States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles"
                    + "|Marshall Islands|Solomon Islands|Central African Republic|Dominican Republic|European (Union|Commission|Parliament))\\b"
                    + "|(Organi[sz]ation|Union|Nations|Community|Agency|League|Fund|Bank|Committee|Council|Party|Ministry)$");

    private final PartyNames names;

    public RelationTellings(PartyNames names) {
        this.names = requireNonNull(names, "names");
    }

    /** {@code China and Mongolia: strategic partnership, since 2014}. */
    public Line of(Relation relation) {
        return said(relation).and(times(relation)).and(kind(relation), Tone.PALE);
    }

    private Line said(Relation relation) {
        String what = what(relation);
        return switch (relation.relation()) {
            case "membership" ->
                Line.of(party(relation, "member") + ": ")
                        .and(what.isEmpty() || what.contains("member") ? "member" : what + " member", Tone.STRONG)
                        .and(" of " + party(relation, "organisation"));
            case "participation" ->
                Line.of(party(relation, "participant") + ": takes part in ")
                        .and(party(relation, "initiative"), Tone.STRONG);
            case "trade-goods" ->
                Line.of(party(relation, "exporter") + " sells ")
                        .and(Counts.list(relation.terms().goods()), Tone.STRONG)
                        .and(" to " + party(relation, "importer"));
            case "trade-partner-rank" ->
                Line.of(party(relation, "partner") + ": ")
                        .and(what, Tone.STRONG)
                        .and(" of " + party(relation, "of"));
            case OFFICE ->
                Line.of(party(relation, "holder") + ", " + what)
                        .and(
                                hasRole(relation, "of")
                                        ? " of " + article(party(relation, "of")) + party(relation, "of")
                                        : "");
            default -> Line.of(parties(relation) + ": ").and(what.isEmpty() ? words(relation) : what, Tone.STRONG);
        };
    }

    private static String what(Relation relation) {
        Relation.Terms terms = relation.terms();
        String goods = Counts.list(terms.goods());
        return Stream.of(terms.qualifier(), terms.level(), terms.name(), goods)
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The kind of relation, where the line does not say it. */
    private static String kind(Relation relation) {
        boolean saysIt = what(relation).isEmpty() || what(relation).contains(words(relation));
        return switch (relation.relation()) {
            case "project", "treaty", "alliance", "border", "dispute", "debt", "diplomatic-relations" ->
                saysIt ? "" : " · " + words(relation);
            default -> "";
        };
    }

    private static String words(Relation relation) {
        return relation.relation().replace('-', ' ');
    }

    private static String times(Relation relation) {
        String state =
                relation.terms().state() == null ? "" : ", " + relation.terms().state();
        if (relation.since() != null && relation.since().equals(relation.until())) {
            return state + ", " + day(relation.since());
        }
        return state
                + (relation.since() == null ? "" : ", since " + day(relation.since()))
                + (relation.until() == null ? "" : ", until " + day(relation.until()));
    }

    /** Days and months in words; years, and what is no date, as they stand. */
    private static String day(String printed) {
        try {
            return printed.length() == "2024-08".length()
                    ? Dates.month(YearMonth.parse(printed))
                    : Dates.day(LocalDate.parse(printed));
        } catch (DateTimeParseException asPrinted) {
            return printed;
        }
    }

    /** "Leader of the opposition", "secretary of state of the United States". */
    private static String article(String whose) {
        boolean described = Character.isLowerCase(whose.codePointAt(0)) && !whose.startsWith("the ");
        return described || NAMES_WITH_ARTICLE.matcher(whose).find() ? "the " : "";
    }

    private static boolean hasRole(Relation relation, String role) {
        return relation.parties().stream().anyMatch(party -> party.role().equals(role));
    }

    private String party(Relation relation, String role) {
        String found = names.readable(relation.parties().stream()
                .filter(party -> party.role().equals(role))
                .map(Relation.Party::entity)
                .toList());
        return found.isEmpty() ? "not said whom" : found;
    }

    private String parties(Relation relation) {
        List<String> roles =
                relation.parties().stream().map(Relation.Party::role).distinct().toList();
        if (roles.size() == 1) {
            return party(relation, roles.get(0));
        }
        return roles.stream()
                .map(role -> party(relation, role) + " (" + role + ")")
                .collect(Collectors.joining(" – "));
    }
}

package org.rapporteur.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who is who, from data files: the one door to this package.
 *
 * <p>Loading reads every file once, checks it, and names file and line of what is wrong; it takes a
 * fraction of a second, so load one and hand it on. Immutable afterwards and safe for threads.
 */
public final class Knowledge {
    private final States states;
    private final Roles roles;
    private final People people;
    private final Plover plover;
    private final Cameo cameo;
    private final List<Place> places;
    private final List<Organisation> organisations;
    private final List<Initiative> initiatives;
    private final Gazetteer gazetteer;

    private Knowledge(DataFiles files) {
        states = States.read(files);
        roles = Roles.read(files);
        people = People.read(files, states, roles);
        plover = Plover.read(files);
        cameo = Cameo.read(files);
        List<Row> placeRows = files.rows(Place.FILE, Place.COLUMNS, Place.KEY).toList();
        places = placeRows.stream().map(row -> Place.of(row, states)).toList();
        List<Row> organisationRows = files.rows(Organisation.FILE, Organisation.COLUMNS, Organisation.KEY)
                .toList();
        organisations = organisationRows.stream()
                .map(row -> Organisation.of(row, states))
                .toList();
        initiatives = files.rows(Initiative.FILE, Initiative.COLUMNS, Initiative.KEY)
                .map(row -> Initiative.of(row, states))
                .toList();
        NameTrie names = new NameFiles()
                .states(states)
                .places(places, FormRules.of(placeRows))
                .metonyms(files.rows(NameFiles.METONYMS, NameFiles.METONYM_COLUMNS, NameFiles.KEY), states)
                .organisations(organisations, FormRules.of(organisationRows))
                .initiatives(initiatives)
                .people(people)
                .phrases(files.rows(NameFiles.PHRASES, NameFiles.PHRASE_COLUMNS, NameFiles.KEY))
                .trie();
        gazetteer = new Gazetteer(names, roles);
    }

    /** What comes with the program. */
    public static Knowledge shipped() {
        return new Knowledge(DataFiles.shipped());
    }

    /**
     * What comes with the program, and a user's own files of the same names and columns in a folder.
     * A user's line takes the place of the shipped one for the same thing.
     */
    public static Knowledge shippedWith(Path folder) {
        return new Knowledge(DataFiles.in(folder).andShipped());
    }

    /** Only what a folder holds: files of the same names and columns; PLOVER's tables must be among them. */
    public static Knowledge from(Path folder) {
        return new Knowledge(DataFiles.in(folder));
    }

    public States states() {
        return states;
    }

    public Roles roles() {
        return roles;
    }

    public People people() {
        return people;
    }

    public Plover plover() {
        return plover;
    }

    public Cameo cameo() {
        return cameo;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public List<Place> places() {
        return places;
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    public List<Initiative> initiatives() {
        return initiatives;
    }

    /** By canonical name or any other, as printed. */
    public Optional<Organisation> organisation(String name) {
        return organisations.stream()
                .filter(known -> known.name().equals(name) || known.otherNames().contains(name))
                .findFirst();
    }

    /** By canonical name or any other, as printed. */
    public Optional<Initiative> initiative(String name) {
        return initiatives.stream()
                .filter(known -> known.name().equals(name) || known.otherNames().contains(name))
                .findFirst();
    }
}

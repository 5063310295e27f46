package org.rapporteur.knowledge;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names as newspapers print them that have no accents: Sao Paulo, Erdogan. */
final class Accents {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> LETTERS = Map.of(
            "ø", "o", "Ø", "O", "ł", "l", "Ł", "L", "đ", "d", "Đ", "D", "ı", "i", "ß", "ss", "æ", "ae", "þ", "th");

    private Accents() {}

    static String without(String name) {
        if (isAscii(name)) {
            return name;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            bare = bare.replace(letter.getKey(), letter.getValue());
        }
        return bare;
    }

    private static boolean isAscii(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static List<String> without(List<String> names) {
        return names.stream().map(Accents::without).toList();
    }
}

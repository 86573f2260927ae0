package org.claimcheck.bench;

/** Drafts of a given size in Markdown, the same each time; no two sentences are the same. */
final class GeneratedDrafts {

    private static final String[] PLACES = {"Skarholm", "Osmund's Reach", "Vane", "Lien", "Harrow"};
    private static final String[] DEEDS = {"mended", "opened", "moved", "counted", "closed"};
    private static final String[] THINGS = {"sea wall", "footpath", "ferry", "school", "market"};

    private GeneratedDrafts() {}

    /** Prose that an editor would leave as it is. */
    static String sound(int characters) {
        return draft(characters, false);
    }

    /** Prose with something to act on in each paragraph. */
    static String faulty(int characters) {
        return draft(characters, true);
    }

    private static String draft(int characters, boolean faulty) {
        StringBuilder out = new StringBuilder("# Notes from the shore\n\n");
        for (int i = 0; out.length() < characters; i++) {
            if (i % 8 == 0) {
                out.append("## Part ").append(i / 8 + 1).append("\n\n");
            }
            paragraph(i, out);
            if (faulty) {
                out.append(" Ruth Vane of group ").append(i);
                out.append(" was born in 1950 and died in 1940. Studies show that ").append(i);
                out.append(" of them are by far the best [").append(i + 1).append("].");
            }
            out.append("\n\n");
        }
        return out.toString();
    }

    private static void paragraph(int i, StringBuilder out) {
        for (int k = 0; k < 4; k++) {
            int n = 31 * i + 7 * k;
            out.append(k == 0 ? "" : " ");
            out.append("The town of ").append(PLACES[n % PLACES.length]);
            out.append(' ').append(DEEDS[n / 3 % DEEDS.length]);
            out.append(" the ").append(THINGS[n / 5 % THINGS.length]);
            out.append(" near mark ").append(4 * i + k);
            out.append(", and the harbour office wrote it down in the book of that week.");
        }
        if (i % 3 == 0) {
            out.append(" “We looked at mark ").append(i);
            out.append(" twice and went home,” said Henrik Aas, who leads the office.");
        }
    }
}

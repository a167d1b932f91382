package io.errorcontract.codegen.surface;

import java.util.List;

/** Two texts as one, whose lines begin with {@code -}, {@code +} or a blank as {@code diff -u} writes them. */
final class LineDiff {
    private final List<String> old;
    private final List<String> now;

    private LineDiff(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    static String of(String old, String now) {
        return new LineDiff(old.lines().toList(), now.lines().toList()).write();
    }

    private String write() {
        int[][] common = common();
        StringBuilder out = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                out.append(' ').append(old.get(i++)).append('\n');
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                out.append('-').append(old.get(i++)).append('\n');
            } else {
                out.append('+').append(now.get(j++)).append('\n');
            }
        }
        return out.toString();
    }

    /** How many lines the ends of both texts have in common, counted from each pair of lines on. */
    private int[][] common() {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's language writes what stands in a row; presenters have listed() of text.h for the same.
pragma Singleton
import QtQml

QtObject {
    function listed(words: var): string {
        return words.filter((one) => one !== "").join(qsTranslate("Spoken", ", ", "between the words of a list"))
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of a Result: what is expected to work shows its error when it does not, what must fail fails with its code.
#pragma once

#include <QTest>

// Each evaluates its argument once.
#define VERIFY_OK(result) \
    do { \
        const auto& answer = (result); \
        QVERIFY2(answer.has_value(), answer ? "" : (answer.error().message + " | " + answer.error().context).c_str()); \
    } while (false)
#define VERIFY_CODE(result, wanted) \
    do { \
        const auto& answer = (result); \
        QVERIFY(!answer.has_value()); \
        QVERIFY2(answer.error().code == (wanted), (answer.error().message + " | " + answer.error().context).c_str()); \
    } while (false)

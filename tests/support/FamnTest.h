#pragma once

#include "models/base/SecretBytes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

// Qt waits five seconds, which is too short for a busy machine under the sanitizers.
#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, 60'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(found, wanted) QTRY_COMPARE_WITH_TIMEOUT(found, wanted, 60'000)

namespace famn {

/// Base of every test class: any warning that a test did not ask for fails it.
class FamnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
};

/// Runs TEST in an application of type APPLICATION (QCoreApplication or QGuiApplication).
template<typename Test, typename App = QCoreApplication>
int runTest(int argc, char **argv)
{
    if (!startSecrets())
        return 1;
    App app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace famn

#define FAMN_TEST_MAIN(Test)                                                                                           \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return famn::runTest<Test>(argc, argv);                                                                        \
    }

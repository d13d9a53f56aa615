#pragma once

#include "models/base/SecretBytes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

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

#include "models/domain/ContactDetails.h"
#include "models/domain/DateText.h"
#include "models/domain/PersonNumber.h"
#include "tests/support/FamnTest.h"

#include <random>

using namespace famn;

namespace {
constexpr int rounds = 20'000;

/// Texts that are right or nearly so: good ones with up to three characters changed, and sheer noise.
class Noise
{
public:
    explicit Noise(QStringList good)
        : m_good(std::move(good))
    {
    }

    QString next()
    {
        if (below(5) == 0)
            return randomText();
        QString text = m_good.at(below(m_good.size()));
        for (qsizetype changes = below(4); changes > 0; --changes)
            change(text);
        return text;
    }

private:
    qsizetype below(qsizetype end) { return qsizetype(m_engine() % quint32(end)); }

    QChar character()
    {
        static const QString usual("0123456789-+/.: T()@aåF\u00a0\u2013\u2212\u0661\ufeff\u202e");
        return below(8) == 0 ? QChar(char16_t(below(0x10000))) : usual.at(below(usual.size()));
    }

    QString randomText()
    {
        QString text;
        for (qsizetype size = below(60); size > 0; --size)
            text.append(character());
        return text;
    }

    void change(QString &text)
    {
        const qsizetype at = below(text.size() + 1);
        switch (below(3)) {
        case 0:
            text.insert(at, character());
            break;
        case 1:
            text.remove(at, 1);
            break;
        default:
            text.replace(at, 1, character());
        }
    }

    QStringList m_good;
    std::mt19937 m_engine{20260302};
};
} // namespace

/// Nothing that people or files bring makes the readers crash, and what they accept they read back as the same.
class TestHostileText : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void personNumbers()
    {
        const QDate today(2026, 3, 2);
        Noise noise({"900101-2385", "199001012385", "031204 + 9802", "191500722390", "20150916-TF10", "20150916T123",
                     "20190101-2391", "260161-2381"});
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString text = noise.next();
            const auto read = readPersonNumber(text, today);
            const auto *number = std::get_if<PersonNumber>(&read);
            if (!number)
                continue;
            ++accepted;
            QCOMPARE(number->digits.size(), 12);
            QVERIFY2(readPersonNumber(number->digits, today) == read, qPrintable(text));
            QVERIFY2(readPersonNumber(displayPersonNumber(number->digits), today) == read, qPrintable(text));
            QVERIFY(!number->birthDate.isValid() || number->birthDate <= today);
        }
        QVERIFY2(accepted > rounds / 10 && accepted < rounds, qPrintable(QString::number(accepted)));
    }

    void daysAndTimes()
    {
        Noise noise({"2026-03-01", "20260301", "1/3 2026", "01.03.2026 14.05", "1-3-2026", "2026-03-01T14:05:30"});
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString text = noise.next();
            const auto read = readDayAndTime(text);
            if (!read)
                continue;
            ++accepted;
            QString stored = read->day.toString(Qt::ISODate);
            if (read->time.isValid())
                stored += read->time.toString("THH:mm:ss");
            QVERIFY2(readDayAndTime(stored) == read, qPrintable(text));
        }
        QVERIFY2(accepted > rounds / 10 && accepted < rounds, qPrintable(QString::number(accepted)));
    }

    void phones()
    {
        Noise noise({"070-174 06 05", "+46 (0)70 174 06 05", "0046 701740605", "(08) 465 004 00", "0980319244",
                     "+358 40 1234567"});
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString text = noise.next();
            const auto read = readPhone(text);
            if (!read)
                continue;
            ++accepted;
            QVERIFY2(readPhone(*read) == read, qPrintable(text));
            QVERIFY2(readPhone(displayPhone(*read)) == read, qPrintable(text));
        }
        QVERIFY2(accepted > rounds / 10 && accepted < rounds, qPrintable(QString::number(accepted)));
    }

    void postcodesAndAddresses()
    {
        Noise noise({"214 20", "SE-21420", "Anna.Ek@Exempel.SE", "åsa@räksmörgås.se"});
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString text = noise.next();
            if (const auto code = readPostcode(text)) {
                ++accepted;
                QVERIFY2(readPostcode(displayPostcode(*code)) == code, qPrintable(text));
            }
            if (const auto email = readEmail(text)) {
                ++accepted;
                QVERIFY2(readEmail(*email) == email, qPrintable(text));
            }
        }
        QVERIFY2(accepted > rounds / 10 && accepted < rounds, qPrintable(QString::number(accepted)));
    }
};

FAMN_TEST_MAIN(TestHostileText)
#include "tst_HostileText.moc"
